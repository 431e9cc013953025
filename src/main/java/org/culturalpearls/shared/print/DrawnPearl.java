package org.culturalpearls.shared.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the mark of the programme wherever a printed template has an {@code svg} element. */
class DrawnPearl implements SVGDrawer {

  private static final OwnDrawing PEARL = OwnDrawing.read("static/pearl.svg");

  /** A square in CSS pixels, as wide as the element's attribute says. */
  private record Square(double width, double dotsPerPixel) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) (width * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return getIntrinsicWidth();
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      float side = (float) width;
      device.drawWithGraphics(
          (float) x, (float) y, side, side, canvas -> PEARL.draw(canvas, width));
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext css,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    return new Square(Double.parseDouble(svg.getAttribute("width")), dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
    // It has no text.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // It has no text.
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
