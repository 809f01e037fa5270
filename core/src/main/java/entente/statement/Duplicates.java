package entente.statement;

import entente.article.Block;
import entente.article.Span;
import entente.event.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The same act said twice is one statement: in one sentence, or in a caption that repeats the body. */
final class Duplicates {
  private Duplicates() {}

  /** The statements without repetitions, the surer of two kept; order is not kept. */
  static List<Statement> removed(List<Statement> statements, List<Block> blocks) {
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparing(Statement::confidence)
        .reversed()
        .thenComparing(s -> s.evidence().trigger().span())
        .thenComparing(Statement::id));
    Map<String, Statement> kept = new LinkedHashMap<>();
    sorted.stream()
        .filter(s -> !isCaption(s, blocks))
        .forEach(s -> kept.putIfAbsent(inSentence(s), s));
    List<Statement> body = new ArrayList<>(kept.values());
    sorted.stream()
        .filter(s -> isCaption(s, blocks))
        .filter(s ->
            body.stream().noneMatch(b -> parties(b).equals(parties(s)) && b.sign() == s.sign()))
        .forEach(s -> kept.putIfAbsent(inSentence(s), s));
    return surest(new ArrayList<>(kept.values()));
  }

  /** What both readings must reach to count as two acts of the same two in one sentence. */
  private static final double TWO_ACTS = 0.55;

  /**
   * In one sentence two statements of the same two parties and sign are mostly the same thing seen twice; a weak one
   * beside a surer one is left out, and of leading and belonging the surer is told.
   */
  private static List<Statement> surest(List<Statement> statements) {
    return new ArrayList<>(statements.stream()
        .filter(s -> statements.stream()
            .noneMatch(t -> t != s && seesTheSame(s, t) && isSurer(t, s, statements)))
        .toList());
  }

  private static boolean seesTheSame(Statement one, Statement other) {
    return one.evidence().sentence().span().equals(other.evidence().sentence().span())
        && one.sign() == other.sign()
        && one.actor() != null
        && one.recipient() != null
        && pair(one).equals(pair(other))
        && (one.confidence() < TWO_ACTS
            || other.confidence() < TWO_ACTS
            || one.sign() == Sign.ZERO && one.kind() == other.kind());
  }

  private static boolean isSurer(Statement one, Statement other, List<Statement> order) {
    int more = Double.compare(one.confidence(), other.confidence());
    return more > 0 || more == 0 && order.indexOf(one) < order.indexOf(other);
  }

  private static Set<String> pair(Statement s) {
    Set<String> pair = new TreeSet<>();
    Stream.of(s.actor(), s.recipient())
        .filter(p -> p != null)
        .forEach(p -> pair.add(p.actor().id()));
    return pair;
  }

  private static boolean isCaption(Statement statement, List<Block> blocks) {
    Span place = statement.evidence().trigger().span();
    return blocks.stream()
        .anyMatch(b -> b.kind() == Block.Kind.CAPTION && b.span().contains(place));
  }

  private static String inSentence(Statement s) {
    return s.evidence().sentence().span().begin() + "|" + s.type() + "|" + parties(s);
  }

  private static String parties(Statement s) {
    String actor = s.actor() == null ? "-" : s.actor().actor().id();
    String recipient = s.recipient() == null ? "-" : s.recipient().actor().id();
    boolean swap = s.symmetric() && actor.compareTo(recipient) > 0;
    return swap ? recipient + ">" + actor : actor + ">" + recipient;
  }
}
