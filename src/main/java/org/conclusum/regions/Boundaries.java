package org.conclusum.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The boundaries of the municipalities as of 31.12.2022, generalised to 1 : 2,500,000.
 *
 * <p>Source: VG2500, filtered, reprojected to WGS 84 and rounded; credit: {@link #CREDIT}.
 */
@Component
public class Boundaries {

    /** The credit that the licence dl-de/by-2-0 asks for beside each map. */
    public static final String CREDIT = "© GeoBasis-DE / BKG (2023), dl-de/by-2-0";

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double WIDTH = 100;
    private static final double EDGE = 1;
    private static final double FINE_ENOUGH = 0.2;

    private final Map<String, Geometry> geometries = read();

    /** The municipalities of these keys in one picture, in their true proportions; empty if none of them is known. */
    public Optional<Outlines> of(Collection<String> ags) {
        Envelope around = new Envelope();
        List<String> known =
                ags.stream().filter(geometries::containsKey).distinct().sorted().toList();
        known.forEach(key -> around.expandToInclude(geometry(key).getEnvelopeInternal()));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double narrowing = Math.cos(Math.toRadians(around.centre().y));
        double scale = WIDTH / (around.getWidth() * narrowing);
        AffineTransformation onto = AffineTransformation.translationInstance(-around.getMinX(), -around.getMaxY())
                .scale(narrowing * scale, -scale)
                .translate(EDGE, EDGE);
        Map<String, Outlines.Area> areas = new LinkedHashMap<>();
        known.forEach(key -> areas.put(key, area(onto.transform(geometry(key)))));
        return Optional.of(new Outlines(WIDTH + 2 * EDGE, around.getHeight() * scale + 2 * EDGE, areas));
    }

    private Geometry geometry(String ags) {
        Geometry geometry = geometries.get(ags);
        if (geometry == null) {
            throw new IllegalArgumentException("no boundary of municipality " + ags);
        }
        return geometry;
    }

    private static Outlines.Area area(Geometry geometry) {
        MaximumInscribedCircle circle = new MaximumInscribedCircle(geometry, FINE_ENOUGH);
        Coordinate centre = circle.getCenter().getCoordinate();
        return new Outlines.Area(
                path(geometry), centre.x, centre.y, circle.getRadiusLine().getLength());
    }

    private static String path(Geometry geometry) {
        StringBuilder path = new StringBuilder();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(part);
            ring(polygon.getExteriorRing(), path);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(polygon.getInteriorRingN(hole), path);
            }
        }
        return path.toString();
    }

    private static void ring(LinearRing ring, StringBuilder path) {
        char step = 'M';
        for (Coordinate corner : ring.getCoordinates()) {
            path.append(step).append(String.format(Locale.ROOT, "%.2f %.2f", corner.x, corner.y));
            step = 'L';
        }
        path.append('Z');
    }

    private static Map<String, Geometry> read() {
        Map<String, Geometry> read = new LinkedHashMap<>();
        try (InputStream file = new ClassPathResource("regions/boundaries.geojson").getInputStream()) {
            for (JsonNode feature : JsonMapper.shared().readTree(file).get("features")) {
                read.put(
                        feature.get("properties").get("ags").stringValue(),
                        geometry(feature.get("geometry").get("coordinates")));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return Map.copyOf(read);
    }

    /** @param polygons the coordinates of a MultiPolygon (RFC 7946): polygons of rings of places */
    private static Geometry geometry(JsonNode polygons) {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            List<LinearRing> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(ring(ring)));
            parts.add(SHAPES.createPolygon(
                    rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
        }
        return SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static LinearRing ring(JsonNode places) {
        return SHAPES.createLinearRing(places.valueStream()
                .map(place ->
                        new Coordinate(place.get(0).doubleValue(), place.get(1).doubleValue()))
                .toArray(Coordinate[]::new));
    }
}
