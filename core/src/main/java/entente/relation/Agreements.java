package entente.relation;

import entente.actor.Actor;
import entente.article.Span;
import entente.attribution.Modality;
import entente.linking.Report;
import entente.relation.Agreement.Stage;
import entente.relation.Agreement.Turn;
import entente.relation.NamedSentence.Named;
import entente.statement.Excerpt;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Deals, treaties and ceasefires: by the names of well-known ones ({@code agreements.tsv}), else by a noun with two
 * parties; "the accord" is the last that the text spoke of. What becomes of them is read from statements, where there
 * are any, and from words ({@code agreement-life.tsv}).
 */
public final class Agreements {
  static final WordTable LIFE = WordTable.ofKinds("agreement-life.tsv");

  private static final int NEAR = 3;
  private static final int REACH = 12;

  private static final Pattern NOUN = Pattern.compile(
      "(?iU)(?<![\\p{L}-])(?:(?<det>the|this|that|an?|its|his|her|their|both|no|such|great|good)\\s+"
          + "(?:(?!of\\b|to\\b|in\\b|for\\b|and\\b)[\\p{L}-]+\\s+){0,2}?)?"
          + "(?<noun>cease-?fire|truce|armistice|treaty|pact|agreement|accords?|deal|memorandum|protocol)(?![\\p{L}-])");
  /** What a sentence must hold for one of these nouns to stand in it, which is seen sooner than where. */
  private static final List<String> STEMS = List.of(
      "fire",
      "truce",
      "armistice",
      "treaty",
      "pact",
      "agreement",
      "accord",
      "deal",
      "memorandum",
      "protocol");

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "its", "his", "her", "their", "both");
  private static final Set<String> NOT_ONE = Set.of("no", "such", "great", "good");
  private static final Pattern DEALING = Pattern.compile(
      "(?iU).*\\b(?:great|good|to|can|could|will|would|must|should|no such|ungainly name of the)\\s+deal$",
      Pattern.DOTALL);
  private static final Pattern TOGETHER =
      Pattern.compile("(?iU)^[^.;:]{0,40}?\\b(?:with|between)\\s+(?:the\\s+)?$");
  private static final Pattern MAY =
      Pattern.compile("(?i).*\\b(?:may|might|could)\\b[^,;]{0,12}$", Pattern.DOTALL);
  private static final Pattern WILL = Pattern.compile(
      "(?i).*\\b(?:will|would|shall|to|plans? to|intends? to|want(?:s|ed)? to)\\s+(?:\\w+\\s+)?$",
      Pattern.DOTALL);
  private static final Pattern ASKED = Pattern.compile(
      "(?i).*\\b(?:urged|asked|told|called on|pressed|ordered|begged|urges|asks|calls on)\\b[^;:]*\\bto\\s+$",
      Pattern.DOTALL);
  private static final Pattern NOT =
      Pattern.compile("(?i).*\\b(?:not|never|nor|n['’]t)\\s+(?:\\w+\\s+)?$", Pattern.DOTALL);

  private final Sentences sentences;
  private final Map<String, AgreementDraft> found = new LinkedHashMap<>();

  private Agreements(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * The agreements that documents speak of, those in most sentences first.
   *
   * @param sentences of the documents, each document's in order
   * @param reports of those documents
   */
  public static List<Agreement> in(List<NamedSentence> sentences, Collection<Report> reports) {
    Agreements agreements = new Agreements(new Sentences(sentences, reports));
    Map<Long, List<NamedSentence>> documents = new LinkedHashMap<>();
    sentences.forEach(s -> documents
        .computeIfAbsent(s.document().number(), key -> new ArrayList<>())
        .add(s));
    documents.values().forEach(agreements::read);
    return agreements.found.values().stream()
        .map(AgreementDraft::agreement)
        .sorted(Comparator.comparing((Agreement a) -> -a.mentions().size())
            .thenComparing(Agreement::id))
        .toList();
  }

  /** Words of which a document must hold one to speak of an agreement, for a search. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(List.of(
        "ceasefire",
        "cease-fire",
        "truce",
        "armistice",
        "treaty",
        "pact",
        "agreement",
        "accord",
        "deal",
        "memorandum",
        "protocol"));
    KnownAgreement.all().forEach(k -> k.names().forEach(n -> words.add(n.words())));
    return words;
  }

  /**
   * A place that names an agreement.
   *
   * @param draft which
   * @param begin where in the sentence's text
   * @param end where it ends
   * @param byPronoun whether only "it" stands there
   */
  private record Place(AgreementDraft draft, int begin, int end, boolean byPronoun) {}

  /** An agreement that was spoken of. */
  private record Spoken(AgreementDraft draft, int position) {}

  private void read(List<NamedSentence> document) {
    List<AgreementDraft> drafts = new ArrayList<>();
    Map<String, AgreementDraft> known = new LinkedHashMap<>();
    List<Spoken> spoken = new ArrayList<>();
    for (NamedSentence sentence : document) {
      List<Place> places = places(document, sentence, known, spoken);
      for (Place place : places) {
        if (!drafts.contains(place.draft())) {
          drafts.add(place.draft());
        }
        tell(sentence, place);
        spoken.add(new Spoken(place.draft(), sentence.position()));
      }
    }
    drafts.forEach(d -> found.merge(d.key(), d, AgreementDraft::with));
  }

  // ---- where agreements are named

  private List<Place> places(
      List<NamedSentence> document,
      NamedSentence sentence,
      Map<String, AgreementDraft> known,
      List<Spoken> spoken) {
    List<Place> places = new ArrayList<>();
    List<KnownAgreement.Called> perhaps =
        KnownAgreement.perhapsIn(sentence.sentence().text());
    names(document, sentence, perhaps, known, true, places);
    names(document, sentence, perhaps, known, false, places);
    dated(sentence, known).ifPresent(d -> spoken.add(new Spoken(d, sentence.position())));
    nouns(sentence, places, spoken);
    if (places.isEmpty()) {
      pronoun(sentence, spoken).ifPresent(places::add);
    }
    return places;
  }

  /** The names of well-known agreements: first those that can mean no other. */
  private static void names(
      List<NamedSentence> document,
      NamedSentence sentence,
      List<KnownAgreement.Called> perhaps,
      Map<String, AgreementDraft> known,
      boolean sure,
      List<Place> places) {
    for (KnownAgreement.Called called : perhaps) {
      KnownAgreement agreement = called.agreement();
      if (called.name().sure() != sure) {
        continue;
      }
      Matcher matcher = called.name().pattern().matcher(sentence.sentence().text());
      boolean meant = matcher.find()
          && isFree(places, matcher.start(), matcher.end())
          && (sure || isNear(document, sentence, agreement.near()));
      if (meant) {
        AgreementDraft draft =
            known.computeIfAbsent(agreement.id(), key -> new AgreementDraft(agreement));
        places.add(new Place(draft, matcher.start(), matcher.end(), false));
      }
    }
  }

  private static boolean isFree(List<Place> places, int begin, int end) {
    return places.stream().noneMatch(p -> p.begin() < end && begin < p.end());
  }

  private static boolean isNear(
      List<NamedSentence> document, NamedSentence sentence, Set<String> ids) {
    return document.stream()
        .filter(s -> s.position() <= 1
            || s.position() <= sentence.position() && sentence.position() - s.position() <= NEAR)
        .flatMap(s -> s.named().stream())
        .anyMatch(n -> ids.contains(n.actor().id()));
  }

  /** Two parties of a known agreement who agree on its very day or in its month make it, though it is not named. */
  private Optional<AgreementDraft> dated(
      NamedSentence sentence, Map<String, AgreementDraft> known) {
    for (Report report : sentences.reports(sentence)) {
      Statement statement = report.statement();
      if (statement.type().equals("AGREE") && statement.date().from() != null) {
        for (KnownAgreement agreement : KnownAgreement.all()) {
          if (isMade(agreement, statement)) {
            AgreementDraft draft =
                known.computeIfAbsent(agreement.id(), key -> new AgreementDraft(agreement));
            draft.mentioned(sentence, statement.evidence().trigger().text());
            draft.add(new Stage(
                Turn.MADE,
                List.of(),
                statement.date().from(),
                statement.date().to(),
                Modality.ACTUAL,
                Told.of(report, sentence)));
            return Optional.of(draft);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMade(KnownAgreement agreement, Statement statement) {
    LocalDate from = statement.date().from();
    LocalDate to = statement.date().to();
    boolean between = statement.modality() == Modality.ACTUAL
        && statement.actor() != null
        && statement.recipient() != null
        && agreement.parties().contains(statement.actor().actor().name())
        && agreement.parties().contains(statement.recipient().actor().name());
    if (!between || agreement.concluded().length() < 10 || from == null || to == null) {
      return false;
    }
    LocalDate day = LocalDate.parse(agreement.concluded());
    return !day.isBefore(from) && !day.isAfter(to) && !from.plusDays(31).isBefore(to);
  }

  private void nouns(NamedSentence sentence, List<Place> places, List<Spoken> spoken) {
    String text = sentence.sentence().text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (STEMS.stream().noneMatch(lower::contains)) {
      return;
    }
    Matcher matcher = NOUN.matcher(text);
    while (matcher.find()) {
      String determiner =
          matcher.group("det") == null ? "" : matcher.group("det").toLowerCase(Locale.ROOT);
      boolean one = !NOT_ONE.contains(determiner)
          && !DEALING.matcher(text.substring(0, matcher.end())).matches()
          && isFree(places, matcher.start(), matcher.end());
      if (one) {
        String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
        draft(sentence, matcher, noun, determiner, spoken)
            .ifPresent(d -> places.add(new Place(d, matcher.start(), matcher.end(), false)));
      }
    }
  }

  private Optional<AgreementDraft> draft(
      NamedSentence sentence,
      Matcher matcher,
      String noun,
      String determiner,
      List<Spoken> spoken) {
    String kind = kind(noun);
    if (POINTING.contains(determiner)) {
      for (int i = spoken.size() - 1; i >= 0; i--) {
        Spoken last = spoken.get(i);
        boolean near = sentence.position() - last.position() <= REACH;
        if (near && areOneKind(kind, last.draft().kind())) {
          return Optional.of(last.draft());
        }
      }
    }
    List<Actor> parties = parties(sentence, matcher.start(), matcher.end());
    boolean named =
        determiner.isEmpty() && Character.isUpperCase(matcher.group().codePointAt(0));
    return parties.size() < 2 || named && !matcher.group().contains(" ")
        ? Optional.empty()
        : Optional.of(new AgreementDraft(noun, kind, parties));
  }

  private static String kind(String noun) {
    return switch (noun) {
      case "ceasefire", "cease-fire", "truce", "armistice" -> "ceasefire";
      case "treaty" -> "treaty";
      default -> "accord";
    };
  }

  /** "The accord" may be a treaty or a ceasefire; "the truce" is no treaty. */
  private static boolean areOneKind(String called, String kind) {
    return called.equals(kind) || called.equals("accord");
  }

  /** The subject with those behind "with" and "between": states, groups and bodies, at least two of different countries. */
  private static List<Actor> parties(NamedSentence sentence, int begin, int end) {
    int offset = sentence.sentence().span().begin();
    Excerpt words = new Excerpt(
        sentence.sentence().text().substring(begin, end), new Span(offset + begin, offset + end));
    Map<String, Actor> parties = new LinkedHashMap<>();
    new Subjects(sentence).of(words).forEach(n -> put(parties, n));
    for (Named named : sentence.named()) {
      int at = named.words().span().begin() - offset;
      if (at >= end
          && TOGETHER.matcher(sentence.sentence().text().substring(end, at)).matches()) {
        put(parties, named);
        sentence.named().stream()
            .filter(n -> n.words().span().begin() > named.words().span().begin())
            .filter(n -> isBeside(sentence, named, n))
            .limit(1)
            .forEach(n -> put(parties, n));
        break;
      }
    }
    return parties.values().stream().map(Actor::country).distinct().count() < 2
        ? List.of()
        : List.copyOf(parties.values());
  }

  private static boolean isBeside(NamedSentence sentence, Named one, Named other) {
    int offset = sentence.sentence().span().begin();
    int from = one.words().span().end() - offset;
    int to = other.words().span().begin() - offset;
    return from <= to
        && sentence
            .sentence()
            .text()
            .substring(from, to)
            .matches("(?i)[^,;]{0,40}\\band\\s+(?:the\\s+)?");
  }

  private static void put(Map<String, Actor> parties, Named named) {
    if (named.actor().type() != Actor.Type.PERSON) {
      parties.putIfAbsent(named.actor().id(), named.actor());
    }
  }

  /** "Left it", where the sentence before spoke of one agreement. */
  private static Optional<Place> pronoun(NamedSentence sentence, List<Spoken> spoken) {
    List<AgreementDraft> before = spoken.stream()
        .filter(s -> sentence.position() - s.position() == 1)
        .map(Spoken::draft)
        .distinct()
        .toList();
    Matcher it = Pattern.compile("\\bit\\b").matcher(sentence.sentence().text());
    return before.size() == 1 && it.find()
        ? Optional.of(new Place(before.get(0), it.start(), it.end(), true))
        : Optional.empty();
  }

  // ---- what becomes of them

  private void tell(NamedSentence sentence, Place place) {
    String text = sentence.sentence().text();
    Optional<Match> match = match(text, place.begin(), place.end());
    if (place.byPronoun() && match.filter(m -> m.tight()).isEmpty()) {
      return;
    }
    if (!place.byPronoun()) {
      place.draft().mentioned(sentence, text.substring(place.begin(), place.end()));
    } else {
      place.draft().mentioned(sentence, "it");
    }
    match.ifPresent(m -> place.draft().add(stage(sentence, place, m)));
  }

  /**
   * Words of life about an agreement.
   *
   * @param line of the table
   * @param begin where they begin in the text
   * @param end where they end
   * @param tight whether the verb stands right before what names the agreement
   */
  record Match(WordTable.Line line, int begin, int end, boolean tight) {
    int length() {
      return end - begin;
    }
  }

  /** The line of the table that fits the place in a text best: the verb nearest to it tells what became of it. */
  static Optional<Match> match(String text, int begin, int end) {
    String marked = text.substring(0, begin) + "@" + text.substring(end);
    Excerpt excerpt = new Excerpt(marked, new Span(0, marked.length()));
    Match best = null;
    for (WordTable.Line line : LIFE.lines()) {
      Optional<Excerpt> words = line.wording().in(excerpt);
      if (words.isPresent()) {
        Match match = match(line, words.get(), begin, end);
        best = best == null || match.length() < best.length() ? match : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Match match(WordTable.Line line, Excerpt words, int begin, int end) {
    int to = words.span().end();
    boolean tight = words.text().matches("\\S+(?: from| of)? @");
    return new Match(line, words.span().begin(), to > begin ? to + end - begin - 1 : to, tight);
  }

  private Stage stage(NamedSentence sentence, Place place, Match match) {
    int offset = sentence.sentence().span().begin();
    Excerpt words = new Excerpt(
        sentence.sentence().text().substring(match.begin(), match.end()),
        new Span(offset + match.begin(), offset + match.end()));
    Optional<Report> report = report(sentence, words.span());
    Turn turn = Turn.valueOf(match.line().kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    TextDates.@Nullable Dated dated = date(sentence.sentence().text(), place, match, turn);
    boolean reported = report.isPresent() && !report.get().statement().date().isUndated();
    Told told = new Told(sentence, words, report.orElse(null), match.line().rule());
    return new Stage(
        turn,
        who(sentence, words, report),
        reported ? report.get().statement().date().from() : dated == null ? null : dated.from(),
        reported ? report.get().statement().date().to() : dated == null ? null : dated.to(),
        modality(sentence.sentence().text().substring(0, match.begin())),
        told);
  }

  private Optional<Report> report(NamedSentence sentence, Span words) {
    return sentences.reports(sentence).stream()
        .filter(r -> r.statement().kind() == Statement.Kind.EVENT)
        .filter(r -> words.contains(r.statement().evidence().trigger().span()))
        .findFirst();
  }

  private static List<Named> who(NamedSentence sentence, Excerpt words, Optional<Report> report) {
    Statement statement = report.map(Report::statement).orElse(null);
    var actor = statement == null ? null : statement.actor();
    if (NAMING.matcher(words.text()).matches()) {
      return actor == null
          ? possessor(sentence, words)
          : List.of(new Named(actor.actor(), actor.mention()));
    }
    List<Named> subjects = new Subjects(sentence).anyOf(words);
    return !subjects.isEmpty() || actor == null
        ? subjects
        : List.of(new Named(actor.actor(), actor.mention()));
  }

  /** "Its breach", "the administration's pullout": whoever is named right before. */
  private static List<Named> possessor(NamedSentence sentence, Excerpt words) {
    return sentence.named().stream()
        .filter(n -> n.words().span().end() <= words.span().begin()
            && words.span().begin() - n.words().span().end() < OWNED)
        .reduce((a, b) -> b)
        .map(List::of)
        .orElse(List.of());
  }

  private static final int OWNED = 18;
  private static final Pattern NAMING = Pattern.compile(
      "(?is)(?:withdrawal|pullout|exit|departure|breach|violation|violations)\\b.*");

  /** The date of the point: the nearest behind its words, else the one that the sentence opens with. */
  private static TextDates.@Nullable Dated date(String text, Place place, Match match, Turn turn) {
    TextDates.Dated chosen = null;
    for (TextDates.Dated dated : TextDates.in(text)) {
      boolean inName = dated.begin() >= place.begin() && dated.end() <= place.end()
          || dated.end() <= place.begin() && place.begin() - dated.end() <= 1
          || text.substring(place.end(), Math.max(place.end(), dated.begin()))
              .matches("\\s+of\\s+(?:\\w+ )?");
      boolean behind = dated.begin() >= match.begin() && dated.begin() - match.end() < 60;
      boolean opening = dated.begin() < 12 && dated.end() <= match.begin();
      boolean usable = (behind || opening) && (!inName || turn == Turn.MADE);
      if (usable && (chosen == null || behind && chosen.begin() < match.begin())) {
        chosen = dated;
      }
    }
    return chosen;
  }

  private static Modality modality(String before) {
    if (NOT.matcher(before).matches()) {
      return Modality.DENIED;
    }
    if (MAY.matcher(before).matches()) {
      return Modality.POSSIBLE;
    }
    if (ASKED.matcher(before).matches()) {
      return Modality.DEMANDED;
    }
    return WILL.matcher(before).matches() ? Modality.PLANNED : Modality.ACTUAL;
  }
}
