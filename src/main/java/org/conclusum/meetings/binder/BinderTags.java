package org.conclusum.meetings.binder;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tags of a binder, by which a screen reader finds its way: one part for each PDF that was put in. A tagged PDF keeps
 * its tags, and each page of one without is one paragraph, in the order of what was written on it.
 *
 * @see "ISO 32000-1, 14.7 and 14.8"
 */
final class BinderTags {

    private static final Logger LOG = LoggerFactory.getLogger(BinderTags.class);

    /** So many elements are taken over at most: they stay in memory until the binder is written. */
    static final int ROOM = 60_000;

    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName REFERENCED = COSName.getPDFName("Obj");
    private static final COSName MARKED_REFERENCE = COSName.getPDFName("MCR");
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName PART = COSName.getPDFName("Part");
    private static final COSName DOCUMENT = COSName.getPDFName("Document");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final int ROLES_DEEP = 16;

    /** What of an element says what it is and how it is read. */
    private static final Set<COSName> KEPT = Set.of(
            COSName.TYPE,
            COSName.S,
            COSName.P,
            COSName.K,
            COSName.PG,
            COSName.A,
            COSName.T,
            COSName.LANG,
            COSName.getPDFName("Alt"),
            COSName.getPDFName("ActualText"),
            COSName.E);

    private final PDDocument target;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document = element(DOCUMENT, root);
    private final COSArray parts = new COSArray();
    private final COSArray parents = new COSArray();
    private int room;
    private int keys;

    /** @param room so many elements are taken over at most */
    BinderTags(PDDocument target, int room) {
        this.target = target;
        this.room = room;
        document.setItem(COSName.K, parts);
    }

    /**
     * Takes over the tags of a PDF whose pages were copied, or makes some.
     *
     * @param originals its pages, in order
     * @param copies the same pages in the binder
     * @param copier what copied them
     * @param first whether its part is read before all others
     */
    void add(
            String title,
            PDDocument source,
            List<COSDictionary> originals,
            List<PDPage> copies,
            PDFCloneUtility copier,
            boolean first)
            throws IOException {
        COSDictionary part = element(PART, document);
        part.setString(COSName.T, title);
        String language = source.getDocumentCatalog().getLanguage();
        if (language != null) {
            part.setString(COSName.LANG, language);
        }
        PDStructureTreeRoot tags = source.getDocumentCatalog().getStructureTreeRoot();
        if (tags == null) {
            untag(copies);
            makeUp(part, copies);
        } else if (!isTakenOver(part, tags, originals, copies, copier)) {
            untag(copies);
            return;
        }
        if (first) {
            parts.add(0, part);
        } else {
            parts.add(part);
        }
    }

    /** Writes the tags into the binder. */
    void finish() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(NUMBERS, parents);
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), keys);
        target.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        target.getDocumentCatalog().setMarkInfo(marked);
    }

    private void makeUp(COSDictionary part, List<PDPage> pages) throws IOException {
        COSArray paragraphs = new COSArray();
        for (PDPage page : pages) {
            COSDictionary paragraph = element(COSName.P, part);
            paragraph.setItem(COSName.PG, page);
            paragraph.setInt(COSName.K, 0);
            paragraphs.add(paragraph);
            enclose(page);
            COSArray owners = new COSArray();
            owners.add(paragraph);
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, file(owners));
        }
        part.setItem(COSName.K, paragraphs);
    }

    /** Marks all that is on a page as one thing. */
    private void enclose(PDPage page) throws IOException {
        try (PDPageContentStream before = new PDPageContentStream(target, page, AppendMode.PREPEND, true, false)) {
            before.beginMarkedContent(COSName.P, 0);
        }
        try (PDPageContentStream after = new PDPageContentStream(target, page, AppendMode.APPEND, true, false)) {
            after.endMarkedContent();
        }
    }

    /** The keys of pages and marks mean something in their own file only. */
    private static void untag(List<PDPage> pages) {
        for (PDPage page : pages) {
            page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            COSArray marks = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int place = 0; marks != null && place < marks.size(); place++) {
                if (marks.getObject(place) instanceof COSDictionary mark) {
                    mark.removeItem(COSName.STRUCT_PARENT);
                }
            }
        }
    }

    /** Answers whether there was room for them; tags that are broken cost nothing but themselves. */
    private boolean isTakenOver(
            COSDictionary part,
            PDStructureTreeRoot tags,
            List<COSDictionary> originals,
            List<PDPage> copies,
            PDFCloneUtility copier) {
        try {
            return takeOver(part, tags, originals, copies, copier);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.debug("the tags of a file cannot be taken over: {}", broken.toString());
            return false;
        }
    }

    private boolean takeOver(
            COSDictionary part,
            PDStructureTreeRoot tags,
            List<COSDictionary> originals,
            List<PDPage> copies,
            PDFCloneUtility copier)
            throws IOException {
        Map<String, Object> roles = tags.getRoleMap();
        Pruning pruning = new Pruning(roles, originals, room);
        List<COSBase> tops = pruning.prune(tags.getCOSObject());
        if (pruning.elements > room) {
            return false;
        }
        room -= pruning.elements;
        COSArray taken = new COSArray();
        for (COSBase top : tops) {
            if (copier.cloneForNewDocument(top) instanceof COSDictionary copy) {
                copy.setItem(COSName.P, part);
                taken.add(copy);
            }
        }
        part.setItem(COSName.K, taken);
        Map<Integer, COSBase> owners = owners(tags);
        for (int index = 0; index < copies.size(); index++) {
            COSDictionary page = copies.get(index).getCOSObject();
            file(page, COSName.STRUCT_PARENTS, owners, copier);
            COSArray marks = page.getCOSArray(COSName.ANNOTS);
            for (int place = 0; marks != null && place < marks.size(); place++) {
                if (marks.getObject(place) instanceof COSDictionary mark) {
                    file(mark, COSName.STRUCT_PARENT, owners, copier);
                }
            }
        }
        return true;
    }

    private void file(COSDictionary thing, COSName key, Map<Integer, COSBase> owners, PDFCloneUtility copier)
            throws IOException {
        COSBase owner = owners.get(thing.getInt(key, -1));
        if (owner == null) {
            thing.removeItem(key);
        } else {
            thing.setInt(key, file(copier.cloneForNewDocument(owner)));
        }
    }

    /** Answers the key under which the elements of a page or mark are found. */
    private int file(COSBase owners) {
        parents.add(COSInteger.get(keys));
        parents.add(owners);
        return keys++;
    }

    /** Which elements what is marked on a page belongs to, by the page's key. */
    private static Map<Integer, COSBase> owners(PDStructureTreeRoot tags) {
        Map<Integer, COSBase> owners = new HashMap<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        addTo(nodes, tags.getCOSObject().getCOSDictionary(COSName.getPDFName("ParentTree")));
        while (!nodes.isEmpty()) {
            COSDictionary node = nodes.pop();
            if (!seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int index = 0; kids != null && index < kids.size(); index++) {
                addTo(nodes, kids.getObject(index));
            }
            COSArray numbers = node.getCOSArray(NUMBERS);
            for (int index = 0; numbers != null && index + 1 < numbers.size(); index += 2) {
                if (numbers.getObject(index) instanceof COSNumber key) {
                    COSBase owner = numbers.getObject(index + 1);
                    if (owner != null) {
                        owners.put(key.intValue(), owner);
                    }
                }
            }
        }
        return owners;
    }

    private static void addTo(Deque<COSDictionary> nodes, @Nullable COSBase node) {
        if (node instanceof COSDictionary dictionary) {
            nodes.add(dictionary);
        }
    }

    private static COSDictionary element(COSName kind, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setItem(COSName.S, kind);
        element.setItem(COSName.P, parent);
        return element;
    }

    /** Cuts the tags of a PDF down to what belongs to pages and marks that are in the binder, by standard names. */
    private static final class Pruning {

        private final Map<String, Object> roles;
        private final Set<COSBase> there = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final int room;
        private int elements;

        Pruning(Map<String, Object> roles, List<COSDictionary> pages, int room) {
            this.roles = roles;
            this.room = room;
            for (COSDictionary page : pages) {
                there.add(page);
                COSArray marks = page.getCOSArray(COSName.ANNOTS);
                for (int index = 0; marks != null && index < marks.size(); index++) {
                    there.add(marks.getObject(index));
                }
            }
        }

        /** Answers the elements at the top, without the way up to the root. */
        List<COSBase> prune(COSDictionary root) {
            List<COSBase> tops = kids(root);
            Deque<COSDictionary> open = new ArrayDeque<>();
            for (COSBase top : tops) {
                if (top instanceof COSDictionary element) {
                    element.removeItem(COSName.P);
                    open.add(element);
                }
            }
            while (!open.isEmpty() && elements <= room) {
                COSDictionary element = open.pop();
                elements++;
                clean(element);
                List<COSBase> kids = kids(element);
                element.setItem(COSName.K, new COSArray(kids));
                for (COSBase kid : kids) {
                    if (kid instanceof COSDictionary below && isElement(below)) {
                        below.setItem(COSName.P, element);
                        open.add(below);
                    }
                }
            }
            return tops;
        }

        private void clean(COSDictionary element) {
            for (COSName key : List.copyOf(element.keySet())) {
                if (!KEPT.contains(key)) {
                    element.removeItem(key);
                }
            }
            COSName kind = element.getCOSName(COSName.S);
            element.setItem(COSName.S, kind == null ? COSName.getPDFName("NonStruct") : standard(kind));
        }

        private COSName standard(COSName kind) {
            String name = kind.getName();
            for (int depth = 0; depth < ROLES_DEEP && roles.get(name) instanceof String role; depth++) {
                name = role;
            }
            return name.equals("Document") ? PART : COSName.getPDFName(name);
        }

        /** What is below, itself and not a reference to it, as far as it is in the binder and was not met before. */
        private List<COSBase> kids(COSDictionary element) {
            COSBase below = element.getDictionaryObject(COSName.K);
            List<COSBase> all = new ArrayList<>();
            if (below instanceof COSArray several) {
                for (int index = 0; index < several.size(); index++) {
                    COSBase kid = several.getObject(index);
                    if (kid != null) {
                        all.add(kid);
                    }
                }
            } else if (below != null) {
                all.add(below);
            }
            return all.stream().filter(this::isThere).toList();
        }

        private boolean isThere(COSBase kid) {
            if (!(kid instanceof COSDictionary thing)) {
                return kid instanceof COSInteger;
            }
            COSBase page = thing.getDictionaryObject(COSName.PG);
            if (page != null && !there.contains(page) || !seen.add(thing)) {
                return false;
            }
            if (OBJECT_REFERENCE.equals(thing.getCOSName(COSName.TYPE))) {
                return there.contains(thing.getDictionaryObject(REFERENCED));
            }
            return true;
        }

        private static boolean isElement(COSDictionary thing) {
            COSName type = thing.getCOSName(COSName.TYPE);
            return !MARKED_REFERENCE.equals(type) && !OBJECT_REFERENCE.equals(type);
        }
    }
}
