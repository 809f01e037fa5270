package entente.app.dossier;

import java.util.Locale;

/** Pieces of a drawing; coordinates have one decimal, the same on every machine. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  Svg open(double width, double height, String style, String label) {
    out.append("<svg class=\"").append(style).append("\" viewBox=\"0 0 ");
    out.append(number(width)).append(' ').append(number(height));
    out.append("\" role=\"group\" aria-label=\"").append(Markup.html(label)).append("\">\n");
    return this;
  }

  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  Svg rect(String style, double x, double y, double width, double height) {
    out.append("<rect class=\"").append(style).append("\" x=\"").append(number(x));
    out.append("\" y=\"")
        .append(number(y))
        .append("\" width=\"")
        .append(number(Math.max(0, width)));
    out.append("\" height=\"").append(number(Math.max(0, height))).append("\"/>");
    return this;
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(style).append("\" x1=\"").append(number(x1));
    out.append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2));
    out.append("\" y2=\"").append(number(y2)).append("\"/>");
    return this;
  }

  Svg circle(String style, double x, double y, double radius) {
    out.append("<circle class=\"").append(style).append("\" cx=\"").append(number(x));
    out.append("\" cy=\"")
        .append(number(y))
        .append("\" r=\"")
        .append(number(radius))
        .append("\"/>");
    return this;
  }

  Svg path(String style, String data) {
    out.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>");
    return this;
  }

  Svg text(String style, double x, double y, String words) {
    out.append("<text class=\"").append(style).append("\" x=\"").append(number(x));
    out.append("\" y=\"")
        .append(number(y))
        .append("\">")
        .append(Markup.html(words))
        .append("</text>");
    return this;
  }

  Svg link(String target, String title) {
    out.append("<a href=\"#")
        .append(target)
        .append("\"><title>")
        .append(Markup.html(title))
        .append("</title>");
    return this;
  }

  Svg endLink() {
    out.append("</a>\n");
    return this;
  }

  String close() {
    return out.append("</svg>\n").toString();
  }
}
