package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.actor.ActorWords.Says;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what an article says of who leads and who belongs to whom: titles, appositions, verbs of leading. */
final class AffiliationFinder {
  private final Casting casting;
  private final Map<String, Tie> ties = new LinkedHashMap<>();

  AffiliationFinder(Casting casting) {
    this.casting = casting;
  }

  /** Reads what the mentions found so far in the sentence show; members learn their country from it. */
  void read(Sentence sentence) {
    for (Draft draft : casting.in(sentence)) {
      titles(draft);
      appositions(draft);
      owned(draft);
      compounds(draft);
    }
    sentence.tokens().forEach(token -> verbs(sentence, token));
  }

  /** All found, in the order of the text. */
  List<Tie> ties() {
    return ties.values().stream()
        .sorted(Comparator.comparingInt((Tie tie) -> tie.member().sentence.index())
            .thenComparingInt(tie -> tie.head().index())
            .thenComparing(Tie::key))
        .toList();
  }

  private void add(Draft member, Draft body, Role role, Token head, String rule) {
    boolean same = member.dossiers.stream().anyMatch(body.dossiers::contains);
    if (same || body.dossier().isPerson() || member.place) {
      return;
    }
    Tie tie = new Tie(member, body, role.leads(body), role.text(), role.former(), head, rule);
    ties.putIfAbsent(tie.key(), tie);
    if (tie.leads() && !tie.former() && member.isOne() && member.dossier().isPerson()) {
      casting.leaders.putIfAbsent(body.dossier().id, member.dossier());
      if (!body.dossier().isState()) {
        casting.led.putIfAbsent(member.dossier().id, body.dossier());
      }
    }
    if (member.isOne() && member.dossier().isPerson()) {
      member
          .dossier()
          .belongsTo(
              body.dossier().country,
              role.sector() == null ? body.dossier().sector : role.sector());
    }
  }

  /** "Iraqi President Ardal", "Nato member Arnor", "King Ardal of Arnor". */
  private void titles(Draft draft) {
    if (draft.form != Mention.Form.NAME || draft.place) {
      return;
    }
    Phrase phrase = new Phrase(casting, draft.sentence, draft.token());
    Optional<Token> title = lastTitle(phrase, draft);
    if (title.isEmpty()) {
      return;
    }
    Role role = Role.of(casting, draft.sentence, title.get(), phrase);
    Optional<Draft> body =
        body(phrase, draft, title.get()).or(() -> known(draft, title.get(), role));
    if (body.isPresent() && role.says() != Says.NONE && !role.opposes()) {
      add(draft, body.get(), role, title.get(), "title before name");
    } else {
      body.ifPresent(b -> draft.dossier().belongsTo(b.dossier().country, role.sector()));
    }
  }

  private Optional<Token> lastTitle(Phrase phrase, Draft draft) {
    Token last = null;
    for (int i = Math.max(0, draft.head - 9); i < draft.head; i++) {
      Token token = phrase.sentence.token(i);
      boolean modifies = token.head() == draft.head && !token.is("nmod:poss") || draft.first <= i;
      boolean titled =
          casting.words.title(casting.words.lemma(token)).isPresent() && token.isNoun();
      if (modifies && titled && casting.at(phrase.sentence, token).isEmpty()) {
        last = token;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<Draft> body(Phrase phrase, Draft named, Token title) {
    Optional<Draft> possessor =
        possessor(phrase).or(() -> possessor(new Phrase(casting, phrase.sentence, title)));
    boolean topic = casting
        .words
        .noun(phrase.sentence, title.index())
        .map(n -> n.is(Kind.PEOPLE))
        .orElse(false);
    if (topic && possessor.isPresent()) {
      return possessor;
    }
    List<Draft> before = phrase.nations().stream()
        .filter(d -> d.head < named.first || d.head < title.index())
        .filter(d ->
            !d.dossier().isPerson() && !casting.words.is("religion", d.token().text()))
        .toList();
    if (!before.isEmpty()) {
      return Optional.of(before.get(before.size() - 1));
    }

    return possessor
        .or(() -> inner(phrase.sentence, named.token()))
        .or(() -> inner(phrase.sentence, title));
  }

  private Optional<Draft> possessor(Phrase phrase) {
    return phrase.possessor().flatMap(t -> casting.at(phrase.sentence, t)).filter(this::isBody);
  }

  private boolean isBody(Draft draft) {
    return !draft.dossier().isPerson();
  }

  /** The body behind "of", "at", "in" or "for". */
  private Optional<Draft> inner(Sentence sentence, Token token) {
    return sentence.children(token, "nmod").stream()
        .filter(child -> sentence.children(child, "case").stream()
            .anyMatch(c -> List.of("of", "at", "for", "with", "in")
                .contains(c.text().toLowerCase(Locale.ROOT))))
        .map(child -> casting.at(sentence, child))
        .flatMap(Optional::stream)
        .filter(d -> isBody(d) && !d.place)
        .findFirst();
  }

  /** The body of the role that the gazetteer knows the person to have held under this title. */
  private Optional<Draft> known(Draft draft, Token title, Role role) {
    Gazetteer.Entry entry = draft.dossier().entry;
    if (entry == null || !draft.dossier().isPerson() || role.says() == Says.NONE) {
      return Optional.empty();
    }
    String word = casting.words.title(title.text()).map(ActorWords.Title::noun).orElse("");
    return entry.roles().stream()
        .filter(r -> (" " + r.name() + " ").contains(" " + word + " "))
        .findFirst()
        .flatMap(r -> casting.gazetteer.byId(r.body()))
        .map(body -> new Draft(
            draft.sentence,
            title.index(),
            title.index(),
            title.index(),
            Mention.Form.DESCRIPTION,
            List.of(casting.of(body)),
            role.sector(),
            "the body of a role that the gazetteer knows"));
  }

  /** "Ardal, then a senior ministry official", "the foreign minister, Ardal", "Arnor, a Nato member". */
  private void appositions(Draft draft) {
    if (draft.form != Mention.Form.NAME || draft.place && !draft.dossier().isState()) {
      return;
    }
    List<Token> beside = new ArrayList<>();
    for (Token child : draft.sentence.children(draft.token())) {
      if (child.is("appos") || child.is("dep")) {
        beside.add(child);
        beside.addAll(draft.sentence.children(child, "conj"));
      }
    }
    if (draft.token().is("appos") || draft.token().is("dep")) {
      draft.sentence.head(draft.token()).ifPresent(beside::add);
    }
    beside.forEach(noun -> role(draft, noun, "apposition"));
  }

  private void role(Draft member, Token token, String rule) {
    Optional<Noun> noun = casting.words.noun(member.sentence, token.index());
    if (noun.isEmpty()
        || !noun.get().is(Kind.OFFICE, Kind.SERVANT, Kind.MEMBER, Kind.PEOPLE, Kind.ARMED)) {
      return;
    }
    if (!member.dossier().isPerson() && !noun.get().is(Kind.MEMBER)) {
      return;
    }
    Phrase phrase = new Phrase(casting, member.sentence, token);
    Role role = Role.of(casting, member.sentence, token, phrase);
    body(phrase, member, token).filter(b -> b.head != member.head).ifPresent(body -> {
      if (role.opposes() || role.says() == Says.NONE && body.dossier().isState()) {
        member.dossier().belongsTo(body.dossier().country, noun.get().sector());
      } else {
        add(member, body, role, token, rule);
      }
    });
  }

  /** "Ardal's militia", "the Ardal administration". */
  private void owned(Draft draft) {
    if (draft.form != Mention.Form.DESCRIPTION) {
      return;
    }
    Phrase phrase = new Phrase(casting, draft.sentence, draft.token());
    Optional<Noun> noun = casting.words.noun(draft.sentence, draft.head);
    boolean led = noun.isPresent()
        && (noun.get().is(Kind.ARMED) && !noun.get().word().endsWith("ant")
            || casting.words.is("led-body", noun.get().word()));
    if (!led) {
      return;
    }
    List<Draft> owners = new ArrayList<>(phrase.nations());
    phrase.possessor().flatMap(t -> casting.at(draft.sentence, t)).ifPresent(owners::add);
    owners.stream()
        .filter(d -> d.isOne() && d.dossier().isPerson() && d.form == Mention.Form.NAME)
        .forEach(owner -> add(owner, draft, Role.LEADER, draft.token(), "owner of a body"));
  }

  /** "the Arnor-led coalition". */
  private void compounds(Draft draft) {
    Optional<Token> word = draft.inner
        ? Optional.of(draft.token()).filter(t -> t.text().endsWith("-led"))
        : Phrase.sponsorWord(draft.sentence, draft.last);
    if (word.isEmpty()
        || !draft.inner && !casting.words.is("leader", word.get().text())
        || word.get().head() < 0) {
      return;
    }
    casting
        .at(draft.sentence, word.get().head())
        .ifPresent(body -> add(draft, body, Role.LEADER, word.get(), "led by, in one word"));
  }

  /** "who led the force", "a militia led by Ardal", "Ardal is a member of the force". */
  private void verbs(Sentence sentence, Token token) {
    if (casting.words.is("leading", token.lemma()) && token.isVerb()) {
      new Leading(casting, sentence, token)
          .find((member, body) -> add(
              member,
              body,
              token.lemma().equals("dominate") ? Role.PLAIN : Role.LEADER,
              token,
              "verb of leading"));
    }
    boolean predicate = sentence.child(token, "cop").isPresent();
    if (predicate && token.isNoun()) {
      sentence
          .child(token, "nsubj")
          .flatMap(subject -> casting.at(sentence, subject))
          .filter(d -> d.isOne() && !d.dossier().isState())
          .ifPresent(subject -> role(subject, token, "predicate"));
    }
  }
}
