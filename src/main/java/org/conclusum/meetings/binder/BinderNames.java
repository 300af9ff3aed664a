package org.conclusum.meetings.binder;

import java.util.regex.Pattern;
import org.conclusum.uikit.Texts;

/** How the file of a binder is called. */
final class BinderNames {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 150;

    private BinderNames() {}

    /** "Sitzungsmappe-4-Sitzung-2026.pdf"; one with closed items says so. */
    static String fileName(BinderPlan plan) {
        String key = plan.closedToo() ? "meetings.binder.file.COMPLETE" : "meetings.binder.file.PUBLIC";
        String name = Texts.text(
                BinderPlanning.LANGUAGE, key, OTHER.matcher(plan.title()).replaceAll("-"));
        return (name.length() > LONGEST ? name.substring(0, LONGEST) : name) + ".pdf";
    }
}
