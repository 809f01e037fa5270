package entente.app.web.colour;

/** A colour in CIE L*a*b*. */
record Lab(double lightness, double a, double b) {
  private static final double FAR = Math.pow(25, 7);

  /**
   * CIEDE2000 with all weights one, as Sharma, Wu and Dalal write it down: "The CIEDE2000 Color-Difference Formula:
   * Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research and Application 30
   * (1), 2005.
   */
  double distance(Lab other) {
    double grey = 1.5 - 0.5 * farness((chroma() + other.chroma()) / 2);
    return new Lab(lightness, a * grey, b)
        .adjusted(new Lab(other.lightness, other.a * grey, other.b));
  }

  private double adjusted(Lab other) {
    double chroma = (chroma() + other.chroma()) / 2;
    double turn = turn(other);
    double hue = meanHue(other);
    double light = (other.lightness - lightness) / lightWeight((lightness + other.lightness) / 2);
    double colour = (other.chroma() - chroma()) / (1 + 0.045 * chroma);
    double around = 2
        * Math.sqrt(chroma() * other.chroma())
        * Math.sin(Math.toRadians(turn / 2))
        / (1 + 0.015 * chroma * hueWeight(hue));
    double blue = -2
        * farness(chroma)
        * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))));
    return Math.sqrt(light * light + colour * colour + around * around + blue * colour * around);
  }

  private static double farness(double chroma) {
    double far = Math.pow(chroma, 7);
    return Math.sqrt(far / (far + FAR));
  }

  private static double lightWeight(double lightness) {
    double off = Math.pow(lightness - 50, 2);
    return 1 + 0.015 * off / Math.sqrt(20 + off);
  }

  private static double hueWeight(double hue) {
    return 1
        - 0.17 * Math.cos(Math.toRadians(hue - 30))
        + 0.24 * Math.cos(Math.toRadians(2 * hue))
        + 0.32 * Math.cos(Math.toRadians(3 * hue + 6))
        - 0.20 * Math.cos(Math.toRadians(4 * hue - 63));
  }

  private double chroma() {
    return Math.hypot(a, b);
  }

  private double hue() {
    return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private double turn(Lab other) {
    double turn = other.hue() - hue();
    return isGreyWith(other) ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  }

  private double meanHue(Lab other) {
    double sum = hue() + other.hue();
    boolean isFar = Math.abs(hue() - other.hue()) > 180;
    return isGreyWith(other) ? sum : !isFar ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
  }

  private boolean isGreyWith(Lab other) {
    return chroma() * other.chroma() == 0;
  }
}
