package entente.app.answer;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements in plain words. */
public final class Phrases {
  private static final Map<String, String[]> TYPES = types();

  private static final int NAME = 7;

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:'’&()/-]+");

  private static final int BRIEF = 28;

  private Phrases() {}

  private static Map<String, String[]> types() {
    try (InputStream table = Phrases.class.getResourceAsStream("phrases.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(fields -> fields[0], fields -> fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who did what to whom: "Iran aided United States", "Iran and Iraq fought", "Iran to talk with Iraq (planned)". */
  public static String headline(Statement statement) {
    return headline(statement, Actor::name, Integer.MAX_VALUE);
  }

  /** The same as short as it can be told from others, for charts: actors go by the shortest name that they are known by. */
  public static String brief(Statement statement) {
    return headline(statement, ShortNames::of, BRIEF);
  }

  private static String headline(Statement statement, Function<Actor, String> naming, int longest) {
    String[] words = TYPES.get(statement.type());
    int done = statement.modality() == Modality.ACTUAL || isAnnounced(statement) ? 1 : 4;
    String actor = name(statement.actor(), naming);
    String text;
    if (words == null) {
      text = actor + " " + statement.type() + " " + name(statement.recipient(), naming);
    } else if (statement.recipient() == null) {
      text = actor + " " + words[done + 1] + object(statement.object(), longest);
    } else if (statement.symmetric()) {
      text = actor + " and " + name(statement.recipient(), naming) + " " + words[done + 2];
    } else {
      text = actor + " " + words[done] + " " + name(statement.recipient(), naming);
    }
    return text + (isAnnounced(statement) ? announced(statement) : modality(statement.modality()));
  }

  /** A promise or a threat was made; what is still to come is the act that it is about. */
  private static boolean isAnnounced(Statement statement) {
    boolean speech = ANNOUNCING.contains(statement.type());
    return speech
        && (statement.modality() == Modality.PLANNED || statement.modality() == Modality.DEMANDED);
  }

  private static final List<String> ANNOUNCING = List.of("AGREE", "THREATEN", "REQUEST");

  private static String announced(Statement statement) {
    String word = statement.modality() == Modality.PLANNED ? "planned" : "demanded";
    String[] about = statement.about() == null
        ? null
        : TYPES.get(String.valueOf(statement.about().type()));
    return " (" + word
        + (about == null
            ? ""
            : ": " + about[4].replaceFirst(" (with|of|from|to|towards|on|against|at)$", ""))
        + ")";
  }

  /** What a type of event or tie is called: "joint action"; the type itself where it has no name. */
  public static String kind(String type) {
    String[] words = TYPES.get(type);
    return words == null ? type : words[NAME];
  }

  private static String object(@Nullable Excerpt object, int longest) {
    String words = object == null ? "" : object.text().replaceAll("\\s+", " ");
    return words.isEmpty() || words.length() > longest ? "" : ": " + words;
  }

  private static String name(@Nullable Party party, Function<Actor, String> naming) {
    return party == null ? "somebody" : naming.apply(party.actor());
  }

  private static String modality(Modality modality) {
    return switch (modality) {
      case ACTUAL -> "";
      case PLANNED -> " (planned)";
      case POSSIBLE -> " (possibly)";
      case HYPOTHETICAL -> " (only supposed)";
      case DEMANDED -> " (demanded)";
      case DENIED -> " (denied)";
    };
  }

  /** Who says so, innermost last: "Filkins ← Crocker ← the negotiator"; empty when the article itself does. */
  public static String sources(List<Attribution> chain) {
    return chain.stream().map(Phrases::source).collect(Collectors.joining(" ← "));
  }

  /** Who tells it: the outlet, or the chain behind it: "The Courier ← Crocker". */
  public static String saidBy(Report report) {
    String chain = sources(report.statement().attribution());
    String outlet = DocumentWords.outlet(report.document());
    return chain.isEmpty() ? outlet : outlet + " ← " + chain;
  }

  private static String source(Attribution link) {
    if (link.name() != null) {
      return link.name();
    }
    if (link.cue() == null) {
      return "a speaker who is not named";
    }
    boolean adverb = link.cue() != null && link.cue().text().endsWith("ly");
    return adverb ? link.cue().text().toLowerCase(Locale.ROOT) : "allegedly";
  }

  /** The sign as it is printed; minus has the width of plus. */
  public static String sign(Statement statement) {
    return switch (statement.sign()) {
      case PLUS -> "+";
      case MINUS -> "−";
      case ZERO -> "0";
    };
  }

  /** A name as an argument in a command that is proposed: whatever an article calls somebody, a shell runs none of it. */
  public static String argument(String name) {
    return PLAIN.matcher(name).matches()
        ? "\"" + name + "\""
        : "'" + name.replace("'", "'\\''") + "'";
  }

  /** A number of things whose plural is not made by an s: "1 event or tie", "3 events and ties". */
  public static String count(int number, String thing, String things) {
    return number + " " + (number == 1 ? thing : things);
  }

  /** A number of things: "1 document", "3 documents". */
  public static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
