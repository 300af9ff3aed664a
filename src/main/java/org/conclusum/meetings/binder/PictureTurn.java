package org.conclusum.meetings.binder;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * How a camera was held: which way the dots of a picture have to be turned to be seen upright.
 *
 * @see "CIPA DC-008, Exif 2.32, tag 0x0112 Orientation"
 */
enum PictureTurn {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    RIGHT_MIRRORED(0, -1, -1, 0, 1, 1),
    RIGHT(0, -1, 1, 0, 0, 1),
    LEFT_MIRRORED(0, 1, 1, 0, 0, 0),
    LEFT(0, 1, -1, 0, 1, 0);

    /** Of the unit square of the stored picture, the y-axis pointing up, into that of the picture as it is seen. */
    private final AffineTransform turn;

    PictureTurn(double m00, double m10, double m01, double m11, double m02, double m12) {
        this.turn = new AffineTransform(m00, m10, m01, m11, m02, m12);
    }

    /** Of a picture; upright where the file does not say, or says nothing that can be read. */
    static PictureTurn of(byte[] picture) throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer stated = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return stated == null || stated < 1 || stated > values().length ? UPRIGHT : values()[stated - 1];
        } catch (ImageProcessingException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return turn.getScaleX() == 0;
    }

    /** What draws the picture upright into this box. */
    Matrix into(PDRectangle box) {
        AffineTransform drawn =
                new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getLowerLeftX(), box.getLowerLeftY());
        drawn.concatenate(turn);
        return new Matrix(drawn);
    }
}
