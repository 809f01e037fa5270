package entente.event;

import entente.language.Token;
import java.util.List;

/** Answers which words fill a deep role of a word; what the readers of single roles ask of each other. */
@FunctionalInterface
interface Roles {
  /** Chains of control ("was forced to agree to try to …") are followed no deeper than this. */
  int DEPTH = 6;

  /** The words that fill the role, without those coordinated with them; none deeper than {@link #DEPTH}. */
  List<Token> of(Token token, String role, int depth);
}
