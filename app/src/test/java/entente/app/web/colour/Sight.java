package entente.app.web.colour;

/**
 * How colours are seen: the linear light that an eye without one kind of cones takes for that of another.
 *
 * <p>Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0. Who sees no colour at all sees the
 * luminance of ITU-R BT.709.
 */
enum Sight {
  ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
  ACHROMATOPSIA(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  Colour of(Colour colour) {
    return new Colour(row(0, colour), row(3, colour), row(6, colour));
  }

  private double row(int at, Colour colour) {
    double light = matrix[at] * colour.red()
        + matrix[at + 1] * colour.green()
        + matrix[at + 2] * colour.blue();
    return Math.min(1, Math.max(0, light));
  }
}
