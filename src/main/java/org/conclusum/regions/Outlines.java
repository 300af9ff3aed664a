package org.conclusum.regions;

import java.util.Map;

/**
 * Municipalities drawn side by side, ready for a picture. One unit is about a hundredth of the width; y grows downwards.
 *
 * @param width of the picture in its own units
 * @param height of the picture in its own units
 * @param areas by AGS
 */
public record Outlines(double width, double height, Map<String, Area> areas) {

    public Outlines {
        areas = Map.copyOf(areas);
    }

    /**
     * One municipality.
     *
     * @param path the outline in the notation of SVG, holes by the even-odd rule
     * @param x where the largest circle inside the outline has its centre: a good place for a mark
     * @param y the same downwards
     * @param room radius of that circle
     */
    public record Area(String path, double x, double y, double room) {}
}
