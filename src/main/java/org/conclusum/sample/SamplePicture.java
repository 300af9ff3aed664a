package org.conclusum.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Landscapes for the scenarios of the sample, drawn for it. */
enum SamplePicture {
    MORNING(
            "morgen.png",
            "Morgen über vielen kleinen Orten zwischen Hügeln",
            new Color(0xf3, 0xd9, 0xa8),
            new Color(0xf9, 0xf1, 0xde),
            new Color(0x6f, 0x9a, 0x6b),
            9),
    EVENING(
            "abend.png",
            "Abend über wenigen Orten an einem See",
            new Color(0x8f, 0x6f, 0x92),
            new Color(0xf0, 0xb8, 0x90),
            new Color(0x4d, 0x63, 0x70),
            5),
    NIGHT(
            "verbund.png",
            "Drei große Schulen, durch eine Straße verbunden, vor einem klaren Himmel",
            new Color(0x0b, 0x3a, 0x4a),
            new Color(0x7f, 0xb7, 0xb8),
            new Color(0x1e, 0x52, 0x57),
            3);

    private static final int WIDTH = 1120;
    private static final int HEIGHT = 480;

    private final String file;
    private final String description;
    private final Color above;
    private final Color below;
    private final Color land;
    private final int places;

    SamplePicture(String file, String description, Color above, Color below, Color land, int places) {
        this.file = file;
        this.description = description;
        this.above = above;
        this.below = below;
        this.land = land;
        this.places = places;
    }

    String file() {
        return file;
    }

    String description() {
        return description;
    }

    byte[] drawn() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = image.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw.setPaint(new GradientPaint(0, 0, above, 0, HEIGHT, below));
        draw.fillRect(0, 0, WIDTH, HEIGHT);
        draw.setColor(new Color(255, 255, 255, 170));
        draw.fill(new Ellipse2D.Double(WIDTH * 0.72, HEIGHT * 0.16, 90, 90));
        for (int hill = 0; hill < 3; hill++) {
            draw.setColor(shaded(hill));
            draw.fill(hill(hill));
        }
        draw.setColor(new Color(255, 250, 236));
        for (int place = 0; place < places; place++) {
            school(draw, (place + 0.5) * WIDTH / places);
        }
        draw.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private Color shaded(int hill) {
        double part = 0.6 + 0.2 * hill;
        return new Color(
                (int) (land.getRed() * part + below.getRed() * (1 - part)),
                (int) (land.getGreen() * part + below.getGreen() * (1 - part)),
                (int) (land.getBlue() * part + below.getBlue() * (1 - part)));
    }

    private static double ground(int hill, double x) {
        return HEIGHT * (0.55 + 0.13 * hill) + Math.sin(x / (170.0 + 60 * hill) + hill * 2) * (34 - 8 * hill);
    }

    private static Path2D hill(int hill) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 8) {
            path.lineTo(x, ground(hill, x));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        return path;
    }

    private void school(Graphics2D draw, double x) {
        double size = 120.0 / Math.sqrt(places) + 14;
        double bottom = ground(1, x) + 8;
        Path2D house = new Path2D.Double();
        house.moveTo(x - size / 2, bottom);
        house.lineTo(x - size / 2, bottom - size * 0.5);
        house.lineTo(x, bottom - size * 0.85);
        house.lineTo(x + size / 2, bottom - size * 0.5);
        house.lineTo(x + size / 2, bottom);
        house.closePath();
        draw.fill(house);
    }
}
