package entente.app.web.colour;

import java.util.stream.IntStream;

/** A colour as linear light of the sRGB primaries, each from 0 to 1. */
record Colour(double red, double green, double blue) {
  /** Of "#rrggbb". */
  static Colour of(String hex) {
    double[] light = IntStream.of(1, 3, 5)
        .mapToDouble(at -> linear(Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0))
        .toArray();
    return new Colour(light[0], light[1], light[2]);
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** The contrast of WCAG 2, from 1 to 21. */
  double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** How different two colours look: CIEDE2000, of which 1 is just noticed side by side. */
  double distance(Colour other) {
    return lab().distance(other.lab());
  }

  /** The same in CIE L*a*b* under D65. */
  Lab lab() {
    double x = share((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    double y = share(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    double z = share((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  private static double share(double light) {
    return light > 216.0 / 24389 ? Math.cbrt(light) : (24389.0 / 27 * light + 16) / 116;
  }
}
