package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression of time is seated in its sentence.
 *
 * @param phrase the expression
 * @param placing how it places what it dates, or null where no preposition says so
 * @param node position of the word that it dates, or -1 for the whole sentence
 * @param modifier whether it stands before a noun and belongs to it alone ("the 2015 deal")
 * @param holder the word between the two ("days" in "in the days after the attacks"), or null
 */
record Seat(
    TimePhrase phrase,
    @Nullable Placing placing,
    int node,
    boolean modifier,
    @Nullable Token holder) {

  private static final Set<String> HOLDERS =
      Set.copyOf(Table.rows("holders.tsv").stream().map(row -> row.get(0)).toList());

  private static final Set<String> COLONS = Set.of(":", "—", "–", "-", "--");
  private static final Set<String> OPENERS = Set.of("in", "on", "since", "by", "until", "during");
  private static final Set<String> BEFORE_FRONTED = Set.of("IN", "CC", "RB", "DT", ",", "TO", "``");

  private static final Set<String> MODIFIERS =
      Set.of("nummod", "compound", "amod", "nmod:poss", "dep");

  static Seat of(Sentence sentence, TimePhrase phrase) {
    Token head = headOf(sentence, phrase);
    Placing.Found found = Placing.before(sentence, phrase.first());
    Placing placing = found == null ? null : found.placing();
    Optional<Token> governor = sentence.head(head);
    if (governor.isEmpty()) {
      return new Seat(phrase, placing, -1, false, null);
    }
    if (isAstray(sentence, governor.get(), phrase)) {
      return astray(sentence, phrase, governor.get());
    }
    if (isModifier(sentence, head, governor.get(), phrase)) {
      return new Seat(phrase, null, governor.get().index(), true, null);
    }
    return held(sentence, phrase, placing, governor.get());
  }

  /** "Until 2016 Qatar paid": the year is no part of the name behind it. */
  private static boolean isAstray(Sentence sentence, Token governor, TimePhrase phrase) {
    int before = phrase.first() - 1;
    int next = phrase.last() + 1;
    return before > 0
        && sentence.token(before).tag().equals("IN")
        && governor.index() >= next
        && sentence.tokens().subList(next, governor.index() + 1).stream()
            .allMatch(Token::isProperNoun);
  }

  private static Seat astray(Sentence sentence, TimePhrase phrase, Token name) {
    Token node = name;
    for (int steps = 0; steps < sentence.size() && !node.isVerb() && node.head() >= 0; steps++) {
      node = sentence.token(node.head());
    }
    int before = phrase.first() - 1;
    boolean of = sentence.token(before).lemma().equals("of") && before > 0;
    Placing.Found found = Placing.before(sentence, of ? before - 1 : phrase.first());
    return new Seat(phrase, found == null ? null : found.placing(), node.index(), false, null);
  }

  /** Climbs from "days" or "end" to what these date. */
  private static Seat held(
      Sentence sentence, TimePhrase phrase, @Nullable Placing placing, Token governor) {
    Token node = governor;
    Token holder = null;
    while (isHolder(node) && sentence.head(node).isPresent()) {
      holder = HOLDERS.contains(node.lemma()) ? node : holder;
      node = sentence.head(node).get();
    }
    return new Seat(phrase, placing, node.index(), false, holder);
  }

  /** "To vetted rebels for two years": a participle before a noun is dated no more than "days" is. */
  private static boolean isHolder(Token node) {
    boolean before = node.is("amod") && node.tag().equals("VBN") && node.head() > node.index();
    return before || HOLDERS.contains(node.lemma());
  }

  /** The seat that the noun of "after the 2003 invasion" gives the year with the verb above it, if any. */
  Optional<Seat> throughNoun(Sentence sentence) {
    Token noun = sentence.token(node);
    Placing.Found found = Placing.before(sentence, Math.min(noun.index(), phrase.first()));
    Optional<Token> above = sentence.head(noun);
    boolean temporal = found != null && isTemporal(sentence, found);
    return temporal && above.isPresent()
        ? Optional.of(held(sentence, phrase, found.placing(), above.get()))
        : Optional.empty();
  }

  /** Whether the preposition before a dated noun is one of time: "after the 2003 war", not "from the 2015 deal". */
  private static boolean isTemporal(Sentence sentence, Placing.Found found) {
    Token word = sentence.token(found.first());
    boolean from = found.placing() == Placing.SINCE && !word.lemma().contains("since");
    boolean time = found.placing().isOrder()
        || found.placing() == Placing.SPANNING
        || found.placing() == Placing.ABOUT;
    return time && !from && !word.is("mark");
  }

  /** "By the 1980s he ruled the south": what is simply told as past was so within. */
  Seat of(Tense tense) {
    boolean within = placing == Placing.BY && tense == Tense.PAST;
    return within ? new Seat(phrase, Placing.WITHIN, node, modifier, holder) : this;
  }

  /** Whether nothing but small words stand before the expression in its sentence. */
  boolean isFronted(Sentence sentence) {
    int first = phrase.first();
    return first <= 4
        && sentence.tokens().subList(0, first).stream()
            .allMatch(t -> BEFORE_FRONTED.contains(t.tag()));
  }

  /** Whether it opens the sentence and a colon or dash follows. */
  boolean isHeading(Sentence sentence) {
    int next = phrase.last() + 1;
    return phrase.first() == 0
        && next < sentence.size()
        && COLONS.contains(sentence.token(next).text());
  }

  private static boolean isModifier(
      Sentence sentence, Token head, Token governor, TimePhrase phrase) {
    int before = phrase.first() - 1;
    String word = before < 0 ? "" : sentence.token(before).lemma().toLowerCase(Locale.ROOT);
    if (before == 0 && OPENERS.contains(word)) {
      return false; // "In September rebels took the town": the noun behind has no part in it
    }
    if (word.equals("of")
        && governor.index() < before
        && governor.isNoun()
        && !HOLDERS.contains(governor.lemma())) {
      return true; // "the deal of 2015"
    }
    return governor.index() > phrase.last()
        && governor.isNoun()
        && MODIFIERS.contains(head.relation());
  }

  /** The word of the expression whose head lies outside it. */
  private static Token headOf(Sentence sentence, TimePhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = sentence.token(i);
      boolean word = Character.isLetterOrDigit(token.text().charAt(0));
      if (word && !phrase.holds(token.head()) && !token.is("det") && !token.is("case")) {
        return token;
      }
    }
    return sentence.token(phrase.last());
  }
}
