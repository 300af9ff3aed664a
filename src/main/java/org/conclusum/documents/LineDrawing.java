package org.conclusum.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Lines as a picture in a document. An {@code object} of this type says in {@code data-lines} where they run: lines between
 * semicolons, their points between blanks, x and y between commas, from 0 to 1, y upwards; a line with an exclamation mark
 * before it stands out. What the picture shows is said in its {@code alt}; words are put around it.
 */
final class LineDrawing implements FSObjectDrawer {

    static final String TYPE = "application/x-lines";

    private static final Color FRAME = new Color(0xd5, 0xd9, 0xe0);
    private static final Color QUIET = new Color(0x8d, 0x94, 0x9e);
    private static final Color STRONG = new Color(0x0c, 0x55, 0x61);
    private static final double MARGIN = 4;
    private static final double DOT = 2.2;

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice output,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        output.drawWithGraphics(
                (float) x,
                (float) y,
                wide,
                high,
                graphics -> draw(graphics, element.getAttribute("data-lines"), wide, high));
        return Map.of();
    }

    private static void draw(Graphics2D graphics, String lines, float width, float height) {
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(0, height - 1.0, width, height - 1.0));
        graphics.draw(new Line2D.Double(0, 1, width, 1));
        for (String line : lines.split(";")) {
            boolean strong = line.startsWith("!");
            graphics.setColor(strong ? STRONG : QUIET);
            graphics.setStroke(new BasicStroke(strong ? 2f : 1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            line(graphics, strong ? line.substring(1) : line, width, height);
        }
    }

    private static void line(Graphics2D graphics, String line, float width, float height) {
        Path2D path = new Path2D.Double();
        for (String point : line.strip().split(" ")) {
            String[] at = point.split(",");
            if (at.length != 2) {
                continue;
            }
            double x = MARGIN + Double.parseDouble(at[0]) * (width - 2 * MARGIN);
            double y = height - MARGIN - Double.parseDouble(at[1]) * (height - 2 * MARGIN);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            graphics.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        }
        graphics.draw(path);
    }
}
