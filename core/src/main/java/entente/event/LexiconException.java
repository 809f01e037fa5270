package entente.event;

import java.util.List;
import java.util.stream.Collectors;

/** A file of examples cannot be used; the message names each file, line and reason. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<LexiconProblem> problems;

  LexiconException(List<LexiconProblem> problems) {
    super(problems.stream()
        .map(LexiconProblem::toString)
        .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the files. */
  public List<LexiconProblem> problems() {
    return problems;
  }
}
