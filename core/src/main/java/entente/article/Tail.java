package entente.article;

import static entente.article.Cues.Role.BIOGRAPHY;
import static entente.article.Cues.Role.BYLINE;
import static entente.article.Cues.Role.CREDIT_LINE;
import static entente.article.Cues.Role.DISCLAIMER;
import static entente.article.Cues.Role.LINK;
import static entente.article.Cues.Role.POST;
import static entente.article.Cues.Role.SKIP;
import static entente.article.Cues.Role.STOP;
import static entente.article.Cues.Role.TAIL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What stands below the story: author's biography, disclaimer, adverts. Read upwards, until the story's last line.
 */
final class Tail {
  /** Below a story of fewer paragraphs a sentence on a person is taken for news, unless a disclaimer follows. */
  private static final int STORY_BEFORE_BIOGRAPHY = 3;

  private final List<Unit> units;
  private final Facts known;
  private int end;
  private Facts facts = Facts.NONE;
  private boolean disclaimed;

  private Tail(List<Unit> units, Facts known) {
    this.units = units;
    this.known = known;
    this.end = stop(units);
  }

  static Tail of(List<Unit> units, Facts known) {
    Tail tail = new Tail(units, known);
    while (tail.end > 1 && tail.isFurniture(units.get(tail.end - 1))) {
      tail.end--;
    }
    return tail;
  }

  /** The index behind the story's last unit. */
  int end() {
    return end;
  }

  Facts facts() {
    return facts;
  }

  /**
   * Lines such as "Most read" end the page if most of its running text stands above, and so do a disclaimer and the
   * names of the reporters, which still belong to the article.
   */
  private static int stop(List<Unit> units) {
    int all = prose(units);
    int above = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (above > 0 && above * 10 >= all * 7 && ends(unit.text())) {
        return i + 1;
      }
      above += Lines.isProse(unit) ? unit.text().length() : 0;
    }
    return units.size();
  }

  private static boolean ends(String text) {
    return Cues.is(STOP, text) || Cues.is(DISCLAIMER, text);
  }

  private static int prose(List<Unit> units) {
    return units.stream()
        .filter(Lines::isProse)
        .mapToInt(u -> u.text().length())
        .sum();
  }

  private boolean isFurniture(Unit unit) {
    String text = unit.text();
    Optional<Matcher> telling = Cues.find(STOP, text).or(() -> Cues.find(TAIL, text));
    telling.ifPresent(this::learn);
    return telling.isPresent()
        || isSilent(text)
        || isStamp(text)
        || isDisclaimer(text)
        || isByline(text)
        || isBiography(unit)
        || isLeftOver(unit);
  }

  private static boolean isSilent(String text) {
    return Cues.is(SKIP, text)
        || Cues.is(LINK, text)
        || Cues.is(CREDIT_LINE, text)
        || Cues.is(POST, text);
  }

  private void learn(Matcher matcher) {
    Facts said = Facts.NONE
        .withOutlet(Cues.named(matcher, "outlet").map(Outlets::known).orElse(null))
        .withAuthor(Authors.named(matcher).orElse(null))
        .withPublished(Cues.named(matcher, "day").flatMap(Dates::parse).orElse(null));
    facts = facts.or(said);
  }

  private boolean isStamp(String text) {
    Optional<Dates.Stamp> stamp = Dates.stamp(text);
    stamp.ifPresent(found -> facts = facts.or(Facts.NONE.withPublished(found.day())));
    return stamp.isPresent();
  }

  private boolean isDisclaimer(String text) {
    Optional<Matcher> found = Cues.find(DISCLAIMER, text);
    found.ifPresent(matcher -> {
      disclaimed = true;
      learn(matcher);
    });
    return found.isPresent();
  }

  private boolean isByline(String text) {
    Optional<Matcher> found = Cues.find(BYLINE, text);
    found
        .flatMap(matcher -> Cues.named(matcher, "author"))
        .ifPresent(author -> facts = facts.or(Facts.NONE.withAuthor(author)));
    return found.isPresent();
  }

  /** A sentence on somebody whom the story does not speak of, or on the known author. */
  private boolean isBiography(Unit unit) {
    Optional<Matcher> found = Cues.find(BIOGRAPHY, unit.text());
    if (found.isEmpty()) {
      return false;
    }
    Optional<String> author = Authors.named(found.get());
    boolean enough = disclaimed || story() >= STORY_BEFORE_BIOGRAPHY;
    if (author.isPresent() && !isAuthor(author.get()) && (!enough || isInStory(author.get()))) {
      return false;
    }
    if (author.isEmpty() && !enough) {
      return false;
    }
    learn(found.get());
    return true;
  }

  private long story() {
    return units.subList(0, end - 1).stream().filter(Lines::isProse).count();
  }

  private boolean isAuthor(String name) {
    String author = known.author();
    boolean byline = units.stream()
        .limit(12)
        .map(unit -> Cues.find(BYLINE, unit.text()).flatMap(Authors::named))
        .anyMatch(line -> line.isPresent() && line.get().contains(name));
    return byline
        || (author != null
            && author.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  private boolean isInStory(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return units.subList(0, end - 1).stream()
        .anyMatch(unit -> Lines.isProse(unit) && unit.text().contains(surname));
  }

  /** Short lines without a full stop have nothing to stand above. */
  private boolean isLeftOver(Unit unit) {
    return unit.given() != Block.Kind.CAPTION
        && Lines.isHeading(unit)
        && Words.count(unit.text()) <= 8
        && !Words.endsAsSentence(unit.text())
        && Lines.caption(unit).isEmpty()
        && story() > 0;
  }
}
