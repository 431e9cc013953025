package org.culturalpearls.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The picture of a practice that has none: the sign of its instrument between roofs and water, the
 * same whenever it is drawn. Its colours are those of the style sheet.
 *
 * @param motif what it shows: the key of an instrument, or {@code town} for others
 * @param shapes one above the other, the lowest first
 */
public record PracticeDrawing(String motif, List<Shape> shapes) {

  /** Width and height of the drawing's units. */
  public static final int WIDTH = 320;

  public static final int HEIGHT = 160;

  private static final int GROUND = 128;

  /**
   * A path.
   *
   * @param kind its class in the style sheet: sky, soft, line, main or pearl
   * @param path as SVG writes it
   */
  public record Shape(String kind, String path) {}

  /** The motifs, each drawn around the middle of the ground. */
  private enum Motif {
    TOWN((pen, random) -> pen.box(120, 70, 80, 58).line(110, 74, 160, 36, 210, 74)),
    THIRD_PLACE(
        (pen, random) ->
            pen.line(130, 128, 136, 100, 184, 100, 190, 128)
                .line(104, 128, 104, 84)
                .line(104, 108, 122, 108, 122, 128)
                .line(216, 128, 216, 84)
                .line(216, 108, 198, 108, 198, 128)
                .circle(160, 66, 12)
                .line(160, 30, 160, 54)),
    BARCAMP(
        (pen, random) -> {
          for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 3; row++) {
              if (random.nextInt(5) > 0) {
                pen.box(96 + column * 27, 36 + row * 28, 20, 18);
              }
            }
          }
        }),
    CHILDRENS_OPERA(
        (pen, random) -> {
          for (int note = 0; note < 4; note++) {
            int x = 104 + note * 34;
            int y = 84 + random.nextInt(28);
            pen.circle(x, y, 8).line(x + 8, y, x + 8, y - 44, x + 20, y - 36);
          }
        }),
    STREET_FESTIVAL(
        (pen, random) -> {
          pen.line(80, 40, 160, 64, 240, 40);
          for (int flag = 0; flag < 7; flag++) {
            int x = 92 + flag * 20;
            int y = 64 - Math.abs(flag - 3) * 6;
            pen.line(x, y - 4, x + 8, y + 18, x + 16, y - 4);
          }
        }),
    QUEST_TOUR(
        (pen, random) -> {
          for (int step = 0; step < 8; step++) {
            pen.circle(92 + step * 16, 112 - step * 6 + random.nextInt(10), 3);
          }
          pen.line(224, 120, 224, 44, 252, 54, 224, 66);
        }),
    STREET_ART(
        (pen, random) ->
            pen.box(104, 36, 112, 92)
                .circle(160, 76, 26)
                .line(148, 72, 152, 72)
                .line(168, 72, 172, 72)
                .line(148, 88, 160, 94, 172, 88)),
    NEIGHBOURHOOD_PICNIC(
        (pen, random) -> {
          for (int table = 0; table < 4; table++) {
            int x = 84 + table * 40;
            int y = 92 + random.nextInt(8);
            pen.line(x, 128, x, y, x + 32, y, x + 32, 128).circle(x + 16, y - 8, 5);
          }
        }),
    THEMATIC_WALK(
        (pen, random) -> {
          for (int step = 0; step < 6; step++) {
            int x = 92 + step * 24;
            int y = 108 - step * 9 + step % 2 * 14;
            pen.circle(x, y, 6).circle(x + 9, y - 5, 3);
          }
        }),
    EVENT_CALENDAR(
        (pen, random) -> {
          pen.box(104, 36, 112, 92).line(104, 58, 216, 58);
          int marked = random.nextInt(15);
          for (int day = 0; day < 15; day++) {
            int x = 116 + day % 5 * 22;
            int y = 72 + day / 5 * 20;
            pen.circle(x, y, day == marked ? 8 : 3);
          }
        }),
    COMMUNITY_THEATRE(
        (pen, random) ->
            pen.line(92, 128, 92, 36, 228, 36, 228, 128)
                .line(92, 36, 128, 76, 104, 128)
                .line(228, 36, 192, 76, 216, 128)
                .circle(160, 84, 10)
                .line(160, 94, 160, 128)),
    RESIDENT_RESTORED_STAGE(
        (pen, random) ->
            pen.line(84, 76, 160, 32, 236, 76)
                .line(100, 70, 100, 128)
                .line(220, 70, 220, 128)
                .box(120, 108, 80, 20)
                .line(140, 128, 140, 108)
                .line(160, 128, 160, 108)
                .line(180, 128, 180, 108)),
    RESIDENTS_COUNCIL(
        (pen, random) -> {
          for (int seat = 0; seat < 12; seat++) {
            double angle = Math.PI * 2 * seat / 12;
            pen.circle((int) (160 + Math.cos(angle) * 64), (int) (82 + Math.sin(angle) * 38), 7);
          }
        });

    private final BiConsumer<Pen, Random> drawn;

    Motif(BiConsumer<Pen, Random> drawn) {
      this.drawn = drawn;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Motif of(String instrument) {
      return Stream.of(values())
          .filter(one -> one.key().equals(instrument))
          .findFirst()
          .orElse(TOWN);
    }
  }

  /** Writes a path. */
  private static final class Pen {

    private final StringBuilder path = new StringBuilder();

    Pen line(int... points) {
      for (int i = 0; i < points.length; i += 2) {
        path.append(i == 0 ? 'M' : 'L').append(points[i]).append(' ').append(points[i + 1]);
      }
      return this;
    }

    Pen box(int x, int y, int width, int height) {
      line(x, y, x + width, y, x + width, y + height, x, y + height);
      path.append('Z');
      return this;
    }

    Pen circle(int x, int y, int radius) {
      path.append(
          "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 %d 0"
              .formatted(x - radius, y, radius, radius, 2 * radius, radius, radius, -2 * radius));
      return this;
    }

    Pen to(String more) {
      path.append(more);
      return this;
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * Draws a practice.
   *
   * @param seed stays the same for a practice: its id or key
   * @param instrument the key of its first instrument
   */
  public static PracticeDrawing of(String seed, String instrument) {
    Random random = new Random(seed.hashCode());
    Motif motif = Motif.of(instrument);
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape("sky", new Pen().box(0, 0, WIDTH, HEIGHT).toString()));
    int x = 40 + random.nextInt(WIDTH - 80);
    int y = 28 + random.nextInt(20);
    shapes.add(new Shape("soft", new Pen().circle(x, y, 22).toString()));
    shapes.add(new Shape("roofs", roofs(random)));
    shapes.add(new Shape("water", water(random)));
    Pen main = new Pen();
    motif.drawn.accept(main, random);
    shapes.add(new Shape("main", main.toString()));
    shapes.add(new Shape("pearl", new Pen().circle(x, y, 7).toString()));
    return new PracticeDrawing(motif.key(), List.copyOf(shapes));
  }

  private static String roofs(Random random) {
    Pen pen = new Pen().line(0, GROUND);
    int x = 0;
    while (x < WIDTH) {
      int width = 24 + random.nextInt(28);
      int wall = GROUND - 14 - random.nextInt(26);
      int ridge = wall - 6 - random.nextInt(14);
      pen.to("L%d %dL%d %dL%d %d".formatted(x, wall, x + width / 2, ridge, x + width, wall));
      x += width;
    }
    return pen.to("L%d %dZ".formatted(x, GROUND)).toString();
  }

  private static String water(Random random) {
    int wave = 16 + random.nextInt(12);
    Pen pen = new Pen().line(0, GROUND + 8);
    for (int x = 0; x < WIDTH; x += 2 * wave) {
      pen.to("q%d %d %d 0t%d 0".formatted(wave / 2, -7, wave, wave));
    }
    return pen.to("V%dH0Z".formatted(HEIGHT)).toString();
  }
}
