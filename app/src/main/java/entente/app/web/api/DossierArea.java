package entente.app.web.api;

import entente.app.answer.ChosenPair;
import entente.app.answer.DossierComposer;
import entente.app.answer.Relationship;
import entente.app.answer.UnknownException;
import entente.app.dossier.Dossier;
import entente.app.dossier.HtmlDossier;
import entente.app.dossier.MarkdownDossier;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The dossier of two actors: a file to keep, or the same to look at. */
final class DossierArea implements Area {
  private static final int LONGEST_NAME = 80;

  private final Desk desk;

  DossierArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/dossier/{a}/{b}", this::dossier);
  }

  private void dossier(Context context) {
    Query query = Query.of(context, "exact", "show", "as");
    boolean exact = query.flag("exact");
    boolean shown = query.word("show", "0", "1").equals("1");
    boolean markdown = query.word("as", "html", "md").equals("md");
    String a = context.pathParam("a");
    String b = context.pathParam("b");
    Dossier dossier =
        desk.remembered(List.of("dossier", a, b, exact), library -> dossier(library, a, b, exact));
    if (!shown) {
      context.header(
          "Content-Disposition",
          "attachment; filename=\"" + fileName(dossier) + (markdown ? ".md" : ".html") + "\"");
    }
    if (markdown) {
      send(context, "text/markdown; charset=utf-8", MarkdownDossier.of(dossier));
    } else {
      // It brings its one style sheet along; nothing else in it can act.
      context.header(
          "Content-Security-Policy",
          "default-src 'none'; style-src '" + HtmlDossier.styleHash()
              + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
      send(context, "text/html; charset=utf-8", HtmlDossier.of(dossier));
    }
  }

  private static void send(Context context, String type, String text) {
    Json.send(context, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Dossier dossier(Library library, String a, String b, boolean exact) {
    ChosenPair pair = ChosenPair.of(library, a, b);
    Relationship.Sides sides = Relationship.Sides.of(library, pair.one(), pair.other(), exact);
    Dossier dossier = new DossierComposer(library, sides, null).dossier();
    if (dossier.isEmpty()) {
      throw new UnknownException("Nothing in the library joins " + pair.one().name() + " and "
          + pair.other().name() + (exact ? "; try without exact." : "."));
    }
    return dossier;
  }

  /** Letters and digits alone, so that it is a name on every system. */
  private static String fileName(Dossier dossier) {
    String plain = Normalizer.normalize(dossier.one() + " " + dossier.other(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return "dossier-" + (name.isEmpty() ? "of-two" : name);
  }
}
