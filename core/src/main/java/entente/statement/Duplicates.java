package entente.statement;

import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    return new ArrayList<>(kept.values());
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
