package org.conclusum.uikit;

import com.vaadin.flow.component.Component;

/** The line icons of the product, drawn for it, each on a grid of 24. */
public enum Icon {
    TASKS("M4 6h10M4 12h16M4 18h12"),
    DOCUMENT("M6 3h8l4 4v14H6zM14 3v4h4"),
    MEETING("M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 10h16M9 3v4M15 3v4"),
    VOTE("M5 12l4 4 10-10"),
    RESOLUTION("M6 4h12v17l-6-4-6 4z"),
    INTERESTS("M7 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M17 14a3 3 0 1 1 0 6 3 3 0 0 1 0-6M9 9l6 6M7 10v4M17 14v-4"),
    SCENARIOS("M3 17c5 0 5-11 10-11 4 0 5 3 8 3M10 12c4 1 6 4 11 4"),
    EXCHANGE("M4 8h13M14 5l3 3-3 3M20 16H7M10 13l-3 3 3 3"),
    CHART("M5 20v-7M10 20V9M15 20v-9M20 20V5M3 20h18"),
    COMMITTEE("M12 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M5 20c1-4 4-6 7-6s6 2 7 6"),
    SIMULATOR("M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4"),
    ADMINISTRATION("M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6M12 3v3M12 18v3M3 12h3M18 12h3"),
    PROCESS("M4 5h6v5H4zM14 14h6v5h-6zM10 7.5h5a2 2 0 0 1 2 2V14"),
    MAIL("M4 6h16v12H4zM4 7l8 6 8-6"),
    SAY("M4 5h16v11H9l-5 4z"),
    REPORT("M5 4h14v16H5zM8 9h8M8 13h5"),
    CHECK("M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M9 12l2 2 4-4"),
    NO("M7 7l10 10M17 7L7 17"),
    ABSTAIN("M6 12h12"),
    SEARCH("M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14M16 16l4 4"),
    UP("M6 14l6-6 6 6"),
    DOWN("M6 10l6 6 6-6"),
    DRAG(
            "M9 5.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M15 5.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M9 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1"
                    + "M15 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M9 17.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M15 17.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1"),
    ATTACHMENT("M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l7-7"),
    DOWNLOAD("M12 4v11M7 11l5 5 5-5M5 20h14"),
    LOCK("M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3"),
    MORE(
            "M5 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M12 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1M19 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1"),
    CLOSE("M6 6l12 12M18 6L6 18"),
    EDIT("M4 20l1-4L16 5l3 3L8 19zM14 7l3 3"),
    ADD("M12 5v14M5 12h14"),
    BELL("M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4"),
    SUN(
            "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5"),
    LANGUAGE("M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"),
    LEAVE("M10 4H5v16h5M14 8l4 4-4 4M18 12H9"),
    BACK("M14 6l-6 6 6 6"),
    NEXT("M10 6l6 6-6 6");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A fresh component; decorative, so that a screen reader passes over it. */
    public Component create() {
        return new SvgIcon(path);
    }
}
