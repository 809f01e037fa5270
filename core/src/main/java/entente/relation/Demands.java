package entente.relation;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.linking.Report;
import entente.statement.Party;
import entente.statement.Statement;
import entente.statement.Statement.Link;
import entente.statement.Statement.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one side asks of another: requests, demands and conditions, and what became of them. */
public final class Demands {
  /** So many sentences behind a demand, an answer to it may stand. */
  private static final int NEAR = 3;

  private static final int MOST_ITEMS = 8;
  private static final int LONGEST_ITEM = 200;

  static final WordTable WORDS = WordTable.of("demands.tsv");

  private static final Set<String> AGREEING =
      Set.of("AGREE", "CONCEDE", "RETREAT", "COOPERATE", "AID", "SUPPORT");

  /** What reporters' sources ask of them is no demand. */
  private static final Pattern OF_REPORTERS =
      Pattern.compile("(?i)\\b(?:not )?to be (?:named|identified|quoted)|anonymity");

  private static final Pattern THE_DEMAND = Pattern.compile(
      "(?i)\\b(?:demand|demands|request|requests|call|appeal|ultimatum|condition|conditions|proposal|offer|terms)\\b");

  private final Predicate<Actor> asking;
  private final @Nullable Predicate<Actor> asked;
  private final Sentences sentences;

  private Demands(Predicate<Actor> asking, @Nullable Predicate<Actor> asked, Sentences sentences) {
    this.asking = asking;
    this.asked = asked;
    this.sentences = sentences;
  }

  /**
   * What is asked, in the order of documents and text.
   *
   * @param asking whether an actor stands for the side that asks
   * @param asked whether an actor stands for the side that is asked, or null for anybody
   * @param sentences of the documents concerned, each document's in order
   * @param reports of those documents
   */
  public static List<Demand> of(
      Predicate<Actor> asking,
      @Nullable Predicate<Actor> asked,
      List<NamedSentence> sentences,
      Collection<Report> reports) {
    return new Demands(asking, asked, new Sentences(sentences, reports)).all();
  }

  private List<Demand> all() {
    List<Demand> demands = new ArrayList<>();
    for (NamedSentence sentence : sentences.all()) {
      List<Demand> stated = sentences.reports(sentence).stream()
          .filter(this::isDemand)
          .map(r -> demand(Told.of(r, sentence)))
          .toList();
      demands.addAll(stated);
      if (stated.isEmpty() && !isStatedOtherwise(sentence)) {
        worded(sentence).ifPresent(demands::add);
      }
    }
    return demands;
  }

  private boolean isDemand(Report report) {
    Statement statement = report.statement();
    boolean demand = statement.kind() == Statement.Kind.EVENT
        && (statement.type().equals("REQUEST") || statement.modality() == Modality.DEMANDED)
        && statement.modality() != Modality.DENIED;
    return demand
        && isOf(asking, statement.actor())
        && (asked == null || isOf(asked, statement.recipient()))
        && !OF_REPORTERS.matcher(statement.evidence().sentence().text()).find();
  }

  private static boolean isOf(Predicate<Actor> side, @Nullable Party party) {
    return party != null && side.test(party.actor());
  }

  /** A statement already says who demands something there, and it is not between these. */
  private boolean isStatedOtherwise(NamedSentence sentence) {
    return sentences.reports(sentence).stream()
        .anyMatch(r -> r.statement().type().equals("REQUEST")
            && r.statement().actor() != null
            && (asked == null || r.statement().recipient() != null));
  }

  private Optional<Demand> worded(NamedSentence sentence) {
    return WORDS
        .in(sentence.sentence())
        .filter(f ->
            new Subjects(sentence).of(f.words()).stream().anyMatch(n -> asking.test(n.actor())))
        .filter(f -> asked == null
            || sentence.named().stream()
                .anyMatch(n -> asked.test(n.actor())
                    && n.words().span().begin() > f.words().span().begin()))
        .filter(f -> !OF_REPORTERS.matcher(sentence.sentence().text()).find())
        .map(f -> demand(Told.of(f, sentence)));
  }

  private Demand demand(Told told) {
    return new Demand(told, items(told.sentence()), outcomes(told));
  }

  /** Short sentences that a colon announces. */
  private List<NamedSentence> items(NamedSentence sentence) {
    List<NamedSentence> items = new ArrayList<>();
    if (!sentence.sentence().text().stripTrailing().endsWith(":")) {
      return items;
    }
    for (NamedSentence next : sentences.all()) {
      int distance = next.position() - sentence.position();
      boolean behind = next.document().number() == sentence.document().number()
          && distance == items.size() + 1
          && distance <= MOST_ITEMS;
      if (behind && isItem(next.sentence().text())) {
        items.add(next);
      }
    }
    return items;
  }

  /** An item of a list is no full sentence: it begins small or with a bullet, or ends without a mark. */
  private static boolean isItem(String text) {
    String item = text.strip();
    boolean loose = item.isEmpty()
        || Character.isLowerCase(item.codePointAt(0))
        || !Character.isLetterOrDigit(item.codePointAt(0));
    return item.length() <= LONGEST_ITEM && loose;
  }

  // ---- what became of it

  private List<Demand.Outcome> outcomes(Told told) {
    List<Demand.Outcome> outcomes = new ArrayList<>();
    for (Report later : sentences.behind(told.sentence(), NEAR)) {
      outcome(told, later).ifPresent(k -> outcomes.add(new Demand.Outcome(k, later)));
    }
    return outcomes;
  }

  private Optional<Demand.Kind> outcome(Told told, Report later) {
    Statement statement = later.statement();
    boolean happened = statement.modality() == Modality.ACTUAL && statement.actor() != null;
    if (!happened || isOf(asking, statement.actor()) || !isAnswer(told, statement)) {
      return Optional.empty();
    }
    if (statement.type().equals("REJECT")) {
      return Optional.of(Demand.Kind.REFUSED);
    }
    return AGREEING.contains(statement.type()) ? Optional.of(Demand.Kind.MET) : Optional.empty();
  }

  /** Whether a text joins it to the demand, names the demand, or whoever was asked does it to whoever asked. */
  private boolean isAnswer(Told told, Statement later) {
    Report demand = told.report();
    boolean joined = demand != null
        && later.links().stream().anyMatch(l -> isAnswerTo(l, demand.statement().id()));
    String object = (later.object() == null ? "" : later.object().text())
        + (later.about() == null ? "" : " " + later.about().text().text());
    boolean named = THE_DEMAND.matcher(object).find();
    boolean between = demand != null
        && demand.statement().recipient() != null
        && later.actor() != null
        && later
            .actor()
            .actor()
            .id()
            .equals(demand.statement().recipient().actor().id())
        && isOf(asking, later.recipient())
        && SPOKEN.contains(later.type());
    return joined || named || between;
  }

  private static final Set<String> SPOKEN = Set.of("AGREE", "REJECT", "CONCEDE");

  private static boolean isAnswerTo(Link link, String id) {
    return link.to().equals(id)
        && (link.relation() == Relation.RESPONSE || link.relation() == Relation.AFTER);
  }
}
