package org.conclusum.documents.texts;

/** Collects words up to a limit, with single blanks between them and without signs that no screen shows. */
final class TextLimit {

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private boolean cut;

    TextLimit(int limit) {
        this.limit = limit;
    }

    /** Adds signs; whether there is room for more. */
    boolean add(CharSequence words) {
        for (int index = 0; index < words.length(); index++) {
            if (text.length() >= limit) {
                cut = true;
                return false;
            }
            add(words.charAt(index));
        }
        return true;
    }

    void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    boolean isFull() {
        return text.length() >= limit;
    }

    /** Notes that there was more. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    private void add(char sign) {
        if (sign == '\n') {
            breakLine();
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        } else if (!Character.isISOControl(sign) && Character.getType(sign) != Character.PRIVATE_USE) {
            text.append(sign);
        }
    }
}
