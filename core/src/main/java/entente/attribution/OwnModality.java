package entente.attribution;

import entente.attribution.ModalityReader.Reading;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of its own clause make of an act: auxiliaries, adverbs, negation, condition, question. */
final class OwnModality {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "nowhere");
  private static final Set<String> NOBODY =
      Set.of("none", "nobody", "no-one", "nothing", "neither", "few");
  private static final Set<String> HABIT = Set.of(
      "often",
      "sometimes",
      "always",
      "usually",
      "regularly",
      "frequently",
      "whenever",
      "every",
      "nightly");
  private static final Set<String> PRESUPPOSING =
      Set.of("why", "how", "when", "where", "who", "whom", "whose");

  /** Verbs that only carry their object: "presents a potential threat". */
  private static final Set<String> POSING = Set.of("present", "pose", "constitute", "represent");

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘", "'", ":");
  private static final Reading STATED = new Reading(Modality.ACTUAL, "stated");

  private final Sentence sentence;
  private final ModalityLexicon lexicon;

  OwnModality(Sentence sentence, ModalityLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  Reading of(Token word) {
    Reading condition = condition(word);
    if (condition != null) {
      return condition;
    }
    Reading tense = auxiliaries(word);
    Reading adverb = modifier(word);
    if (tense.modality() == Modality.ACTUAL && adverb != null) {
      tense = adverb;
    }
    Token negation = negation(word);
    if (negation != null) {
      tense = negated(tense, negation);
    }
    if (tense.modality() == Modality.ACTUAL && isImperative(word)) {
      return new Reading(Modality.DEMANDED, "imperative");
    }
    return tense.modality() == Modality.ACTUAL ? question(word, tense) : tense;
  }

  /** "Withdraw your troops", at the head of a sentence or of what is quoted. */
  private boolean isImperative(Token word) {
    int before = word.index() - 1;
    boolean head = before < 0 || OPENING.contains(sentence.token(before).text());
    return head
        && word.tag().equals("VB")
        && sentence.children(word).stream()
            .noneMatch(c -> c.is("nsubj") || c.is("aux") || c.is("mark") || c.is("expl"));
  }

  /** "may not" leaves it open, "must not" asks for it; else what is negated is denied. */
  private static Reading negated(Reading reading, Token negation) {
    boolean open = reading.modality() == Modality.POSSIBLE
        && !reading.how().startsWith("can")
        && !reading.how().startsWith("could");
    if (open
        || reading.modality() == Modality.DEMANDED
        || reading.modality() == Modality.HYPOTHETICAL) {
      return reading;
    }
    return new Reading(Modality.DENIED, negation.text().toLowerCase(Locale.ROOT));
  }

  private @Nullable Reading condition(Token word) {
    if (isInvertedCondition(word)) {
      return new Reading(Modality.HYPOTHETICAL, sentence.token(0).text().toLowerCase(Locale.ROOT));
    }
    Reading led = led(word);
    if (led != null) {
      return led;
    }
    int before = sentence.subtree(word).nextSetBit(0) - 1;
    if (before >= 0 && sentence.token(before).text().equals("once") && isAhead(word)) {
      return new Reading(Modality.HYPOTHETICAL, "once");
    }
    for (Token child : sentence.children(word)) {
      String text = child.text().toLowerCase(Locale.ROOT);
      boolean mark = child.is("mark") || child.is("advmod") && child.index() < word.index();
      if (mark && (text.equals("if") || text.equals("unless") || text.equals("lest"))) {
        return new Reading(Modality.HYPOTHETICAL, text);
      }
      if (mark && text.equals("once") && isAhead(word) && !isAgain(child)) {
        return new Reading(Modality.HYPOTHETICAL, text);
      }
      if (mark && text.equals("whether")) {
        return new Reading(Modality.POSSIBLE, text);
      }
      if (mark && (text.equals("without") || text.equals("instead"))) {
        return new Reading(Modality.DENIED, text);
      }
      if (isCondition(child) && isOpen(word)) {
        return new Reading(Modality.HYPOTHETICAL, "condition");
      }
    }
    return null;
  }

  /** "Once they have signed": not yet, in the present or perfect. */
  private boolean isAhead(Token word) {
    Token finite = sentence.children(word).stream()
        .filter(c -> c.is("aux") || c.is("cop"))
        .findFirst()
        .orElse(word);
    return finite.tag().equals("VBZ") || finite.tag().equals("VBP");
  }

  private boolean isAgain(Token once) {
    int next = once.index() + 1;
    return next < sentence.size()
        && Set.of("again", "more").contains(sentence.token(next).lemma());
  }

  /** "Should X attack, …", "Were X to attack, …", "Had X known, …". */
  private boolean isInvertedCondition(Token word) {
    String first = sentence.token(0).text();
    boolean inverted = first.equals("Should") || first.equals("Were") || first.equals("Had");
    int comma = 0;
    while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    return inverted && comma < sentence.size() - 1 && word.index() < comma;
  }

  /** "Instead of", "far from", "in the event of" before the act. */
  private @Nullable Reading led(Token word) {
    int at = word.index() - 1;
    while (at > 1
        && (sentence.token(at).tag().equals("DT") || sentence.token(at).isAdjective())) {
      at--;
    }
    if (at < 1) {
      return null;
    }
    String pair =
        (sentence.token(at - 1).text() + " " + sentence.token(at).text()).toLowerCase(Locale.ROOT);
    return lexicon.of(pair, 'P').stream()
        .findFirst()
        .map(entry -> new Reading(entry.affirmed(), pair))
        .orElse(null);
  }

  /** An if-clause, "once …" before the main clause, or "were it to …". */
  private boolean isCondition(Token child) {
    if (!child.is("advcl")) {
      return false;
    }
    return sentence.children(child).stream()
            .anyMatch(m -> (m.is("mark") || m.is("advmod"))
                && Set.of("if", "unless", "once").contains(m.text().toLowerCase(Locale.ROOT)))
        || sentence.children(child, "aux").stream()
            .anyMatch(a -> a.text().equals("Should") || a.text().equals("Were"));
  }

  /** What happened stays so whatever the condition. */
  private boolean isOpen(Token word) {
    return sentence.children(word, "aux").stream().anyMatch(a -> a.tag().equals("MD"))
        || word.tag().equals("VBP")
        || word.tag().equals("VBZ")
        || sentence.children(word, "aux").stream()
                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"))
            && !sentence.children(word, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
  }

  private Reading auxiliaries(Token word) {
    List<Token> auxiliaries = sentence.children(word, "aux").stream()
        .filter(a -> a.index() < word.index() || a.tag().equals("MD"))
        .toList();
    for (Token auxiliary : auxiliaries) {
      if (auxiliary.tag().equals("MD")) {
        boolean perfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        return modal(word, auxiliary, perfect);
      }
    }
    return prospective(word, auxiliaries);
  }

  /** "is going to", "is about to", "is to", "has to". */
  private Reading prospective(Token word, List<Token> auxiliaries) {
    if (sentence.children(word, "mark").stream().noneMatch(m -> m.tag().equals("TO"))) {
      return STATED;
    }
    for (Token child : sentence.children(word)) {
      boolean before = child.index() < word.index() && (child.is("aux") || child.is("cop"));
      if (child.index() < word.index() && child.text().equals("about") && child.is("advmod")) {
        return new Reading(Modality.PLANNED, "about to");
      }
      if (before && child.lemma().equals("have") && auxiliaries.size() == 1) {
        return child.tag().equals("VBD")
            ? new Reading(Modality.ACTUAL, "had to")
            : new Reading(Modality.DEMANDED, "have to");
      }
      if (before
          && isBeforeTo(word, child)
          && child.lemma().equals("be")
          && !child.relation().equals("aux:pass")) {
        return new Reading(Modality.PLANNED, "be to");
      }
    }
    boolean going = sentence
        .head(word)
        .filter(h -> h.lemma().equals("go") && h.tag().equals("VBG"))
        .isPresent();
    return going ? new Reading(Modality.PLANNED, "going to") : STATED;
  }

  private boolean isBeforeTo(Token word, Token auxiliary) {
    return sentence.children(word, "mark").stream()
        .anyMatch(m -> m.tag().equals("TO") && auxiliary.index() < m.index());
  }

  private Reading modal(Token word, Token auxiliary, boolean perfect) {
    String text = auxiliary.text().toLowerCase(Locale.ROOT);
    return switch (text) {
      case "will", "'ll", "’ll", "shall", "wo", "sha" ->
        new Reading(perfect ? Modality.POSSIBLE : Modality.PLANNED, text);
      case "would", "'d", "’d" -> would(word, perfect, text);
      case "can", "could", "may", "might", "ca" ->
        new Reading(
            perfect && text.equals("could") ? Modality.HYPOTHETICAL : Modality.POSSIBLE, text);
      case "must" -> new Reading(perfect ? Modality.POSSIBLE : Modality.DEMANDED, text);
      case "should", "ought" ->
        auxiliary.text().equals("Should")
            ? new Reading(Modality.HYPOTHETICAL, "should")
            : new Reading(perfect ? Modality.HYPOTHETICAL : Modality.DEMANDED, text);
      default -> new Reading(Modality.ACTUAL, text);
    };
  }

  private Reading would(Token word, boolean perfect, String text) {
    if (perfect) {
      return new Reading(Modality.HYPOTHETICAL, text);
    }
    boolean preference = word.lemma().equals("like")
        || word.lemma().equals("prefer")
        || sentence.children(word, "advmod").stream().anyMatch(a -> a.lemma().equals("rather"));
    if (preference) {
      return new Reading(Modality.ACTUAL, "preference");
    }
    boolean habit = sentence.children(word).stream()
            .anyMatch(c -> HABIT.contains(c.lemma())
                || sentence.children(c).stream().anyMatch(d -> HABIT.contains(d.lemma())))
        || isLongNight(word);
    return habit ? new Reading(Modality.ACTUAL, "habit") : new Reading(Modality.PLANNED, text);
  }

  /** "would stay up all night": what was done over and over. */
  private boolean isLongNight(Token word) {
    return sentence.children(word).stream()
        .anyMatch(c -> c.entity().equals("TIME")
            || c.entity().equals("SET")
            || c.entity().equals("DURATION")
                && sentence.children(c).stream().anyMatch(d -> d.lemma().equals("all")));
  }

  private @Nullable Reading modifier(Token word) {
    Token posed = POSING.contains(word.lemma()) ? sentence.child(word, "obj").orElse(null) : null;
    return posed == null ? modifierOf(word) : modifierOf(posed);
  }

  private @Nullable Reading modifierOf(Token word) {
    for (Token child : sentence.children(word)) {
      boolean modifies = child.is("advmod") || child.is("amod") || child.is("dep");
      for (ModalityEntry entry : lexicon.of(child.text(), 'R')) {
        if (modifies && suits(entry, word)) {
          return new Reading(entry.affirmed(), child.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return null;
  }

  private static boolean suits(ModalityEntry entry, Token word) {
    return word.isNoun() ? entry.governsNoun() : entry.governsClause();
  }

  private @Nullable Token negation(Token word) {
    for (Token child : sentence.children(word)) {
      String text = child.text().toLowerCase(Locale.ROOT);
      if (NEGATIONS.contains(text) && !isFocus(child)) {
        return child;
      }
      if (child.is("det") && text.equals("no")) {
        return child;
      }
      if (child.is("nsubj") && isNobody(child)) {
        return child;
      }
      if (text.equals("longer")
          && sentence.children(child).stream().anyMatch(c -> c.lemma().equals("no"))) {
        return child;
      }
      if (child.is("case") && text.equals("without")) {
        return child;
      }
    }
    return null;
  }

  /** "not only", "not just" affirm. */
  private boolean isFocus(Token negation) {
    int next = negation.index() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    String text = sentence.token(next).text().toLowerCase(Locale.ROOT);
    return text.equals("only")
        || text.equals("just")
        || text.equals("merely")
        || text.equals("least");
  }

  private boolean isNobody(Token subject) {
    Optional<Token> determiner = sentence.child(subject, "det");
    return NOBODY.contains(subject.lemma().toLowerCase(Locale.ROOT))
            && !subject.lemma().equals("few")
        || determiner
            .filter(d -> d.text().equalsIgnoreCase("no") || d.text().equalsIgnoreCase("neither"))
            .isPresent()
        || sentence.children(subject).stream()
            .anyMatch(c -> c.is("cc") && c.text().equalsIgnoreCase("neither"));
  }

  /** "Did X …?" leaves it open; "Why did X …?" takes it for granted. */
  private Reading question(Token word, Reading reading) {
    Token last = sentence.token(sentence.size() - 1);
    boolean asks = last.text().equals("?")
        || sentence.size() > 1 && sentence.token(sentence.size() - 2).text().equals("?");
    boolean main =
        word.head() < 0 || word.is("conj") && sentence.token(word.head()).head() < 0;
    boolean presupposed = sentence.tokens().stream()
        .anyMatch(t -> PRESUPPOSING.contains(t.text().toLowerCase(Locale.ROOT)));
    return asks && main && !presupposed ? new Reading(Modality.POSSIBLE, "question") : reading;
  }
}
