package entente.actor;

import entente.actor.NameFinder.Name;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom the names of an article mean. Full names and names known to the gazetteer come first, so that a surname,
 * a given name or an acronym can then be understood from them, wherever in the article they stand.
 */
final class NameResolver {
  private final Casting casting;
  private final PersonNames persons;
  private final Set<String> countries = new HashSet<>();

  NameResolver(Casting casting) {
    this.casting = casting;
    this.persons = new PersonNames(casting);
  }

  /** Adds a mention for every name in the article. */
  void resolve() {
    NameFinder finder = new NameFinder(casting);
    Introductions introductions = new Introductions(casting);
    List<Name> names = casting.analysis.sentences().stream()
        .flatMap(sentence -> introductions.in(sentence, finder.names(sentence)).stream())
        .toList();
    names.forEach(this::noteCountry);
    List<Name> shortNames = new ArrayList<>();
    for (Name name : names) {
      if (name.isPerson() && !persons.isFull(name)) {
        shortNames.add(name);
      } else {
        draft(name);
      }
    }
    casting.analysis.sentences().forEach(this::learnAliases);
    shortNames.forEach(this::draft);
    CompoundNames compounds = new CompoundNames(casting, persons);
    casting.analysis.sentences().forEach(compounds::find);
    casting.analysis.sentences().forEach(this::findAgain);
  }

  private void noteCountry(Name name) {
    name.matches().stream()
        .limit(1)
        .map(Gazetteer.Match::entry)
        .filter(e -> e.type() == Actor.Type.STATE && e.country() != null)
        .forEach(e -> countries.add(e.country()));
  }

  private void draft(Name name) {
    if (name.isPerson()) {
      Dossier person = persons.resolve(name);
      add(
          name,
          person,
          Mention.Form.NAME,
          person.entry == null ? "a name in the text" : "a name in the gazetteer");
    } else if (name.matches().isEmpty()) {
      organisation(name);
    } else {
      known(name, choose(name));
    }
  }

  /** Of several entries with one name, the first that is sure and existed when the article was published. */
  private Gazetteer.Match choose(Name name) {
    LocalDate published = casting.analysis.article().published();
    List<Gazetteer.Match> then = name.matches().stream()
        .filter(match -> published == null || existed(match.entry().active(), published.getYear()))
        .toList();
    return then.stream()
        .filter(match -> then.size() > 1 && isOfNamedCountry(match.entry()))
        .findFirst()
        .orElse(then.isEmpty() ? name.matches().get(0) : then.get(0));
  }

  /** Of bodies that share a name, the one whose country the article speaks of. */
  private boolean isOfNamedCountry(Gazetteer.Entry entry) {
    boolean body = entry.type() == Actor.Type.GROUP || entry.type() == Actor.Type.ORGANISATION;
    return body && entry.country() != null && countries.contains(entry.country());
  }

  private static boolean existed(Gazetteer.Years years, int year) {
    return years.from() == null || years.from() <= year;
  }

  private void known(Name name, Gazetteer.Match match) {
    if (Waters.holds(casting, name) || isPlaceOfDocument(name, match)) {
      return;
    }
    Dossier dossier = casting.of(match.entry());
    switch (match.kind()) {
      case NAME -> named(name, dossier, match.entry());
      case DEMONYM_ADJECTIVE, DEMONYM_PEOPLE, DEMONYM_PERSON ->
        add(name, dossier, Mention.Form.DEMONYM, "the people or adjective of " + dossier.name);
      case CAPITAL -> place(name, dossier, "capital of " + dossier.name);
      case SEAT -> add(name, dossier, Mention.Form.NAME, "seat of power of " + dossier.name);
      case PLACE -> place(name, dossier, "a place in " + dossier.name);
    }
  }

  /** "the Algiers accords": a document is called after where it was signed, whose state is no party to it. */
  private boolean isPlaceOfDocument(Name name, Gazetteer.Match match) {
    boolean place = match.kind() == Gazetteer.Kind.CAPITAL || match.kind() == Gazetteer.Kind.PLACE;
    Token token = name.sentence().token(name.head());
    return place
        && token.is("compound")
        && name.sentence()
            .head(token)
            .filter(noun -> noun.index() > name.last())
            .filter(noun -> casting.words.is("signed-at", noun.text()))
            .filter(noun -> name.sentence().tokens().subList(name.last() + 1, noun.index()).stream()
                .noneMatch(t -> t.isProperNoun() || t.is("punct") || t.is("case")))
            .isPresent();
  }

  /** A ministry or an army is its state, by the guideline of the field; a guard or council with a will of its own is not. */
  private void named(Name name, Dossier dossier, Gazetteer.Entry entry) {
    Optional<Dossier> state = isOrgan(entry) ? casting.state(entry.country()) : Optional.empty();
    if (state.isEmpty()) {
      add(name, dossier, Mention.Form.NAME, "a name in the gazetteer");
    } else {
      add(
          name,
          state.get(),
          Mention.Form.NAME,
          entry.name() + ", a part of its state",
          entry.sector());
    }
  }

  private boolean isOrgan(Gazetteer.Entry entry) {
    boolean government = "GOV".equals(entry.sector()) || "MIL".equals(entry.sector());
    boolean part = entry.parent() != null
        && !casting.words.is("own-will", entry.parent().replaceFirst("^[a-z]+:", ""));
    return entry.type() == Actor.Type.ORGANISATION
        && government
        && part
        && !casting.words.is("own-will", entry.id().replaceFirst("^[a-z]+:", ""));
  }

  private void place(Name name, Dossier dossier, String how) {
    Draft draft = add(name, dossier, Mention.Form.NAME, how);
    draft.place = true;
  }

  private void organisation(Name name) {
    String text = casting.text(name.sentence(), name.first(), name.last());
    Dossier alias = casting.aliases.getOrDefault(text, spelledOut(text));
    Dossier dossier = alias != null
        ? alias
        : casting.of("organisation:" + Fold.id(text), text, Actor.Type.ORGANISATION);
    dossier.belongsTo(countryIn(name), null);
    add(name, dossier, Mention.Form.NAME, "a name in the text");
  }

  /** The body whose name begins with these letters word by word: an acronym that the article does not explain. */
  private @Nullable Dossier spelledOut(String text) {
    return text.length() < 3 || !isAcronym(text)
        ? null
        : casting.dossiers.values().stream()
            .filter(
                d -> d.type != Actor.Type.PERSON && !d.isState() && text.equals(initials(d.name)))
            .findFirst()
            .orElse(null);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s\\-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The country that an organisation's name holds: "University of Tehran". */
  private @Nullable String countryIn(Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      Optional<Gazetteer.Match> match = casting
          .gazetteer
          .match(List.of(name.sentence().token(i).text()), 0)
          .filter(m -> m.sure() && m.entry().type() == Actor.Type.STATE);
      if (match.isPresent()) {
        return match.get().entry().country();
      }
    }
    return null;
  }

  private Draft add(Name name, Dossier dossier, Mention.Form form, String how) {
    return add(name, dossier, form, how, dossier.isState() ? null : dossier.sector);
  }

  private Draft add(
      Name name, Dossier dossier, Mention.Form form, String how, @Nullable String sector) {
    int head = name.head();
    int first = name.first();
    if (name.isPerson()) {
      first = persons.withTitles(name);
    }
    Draft draft =
        new Draft(name.sentence(), head, first, name.last(), form, List.of(dossier), sector, how);
    String tag = name.sentence().token(head).tag();
    draft.plural = form == Mention.Form.DEMONYM && tag.startsWith("NN") && tag.endsWith("S");
    dossier.alsoCalled(casting.text(name.sentence(), name.first(), name.last()));
    return casting.add(draft);
  }

  /** "Free Army of Arnor (FAA)" and "Ardal, known as the Fox": what the article says it will call somebody. */
  private void learnAliases(Sentence sentence) {
    for (Draft draft : casting.in(sentence)) {
      int open = draft.last + 1;
      if (open + 2 < sentence.size()
          && sentence.token(open).text().equals("(")
          && sentence.token(open + 2).text().equals(")")
          && isAcronym(sentence.token(open + 1).text())) {
        casting.aliases.put(sentence.token(open + 1).text(), draft.dossier());
      }
    }
    learnNicknames(sentence);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  /** "known as X", "nicknamed X", "referred to as 'X'": the name behind the cue is another name of the one before. */
  private void learnNicknames(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!casting.words.is("naming", token.lemma())) {
        continue;
      }
      int at = skipTo(sentence, token.index() + 1);
      Optional<String> nickname = quotedOrName(sentence, at);
      Optional<Draft> named = namedBefore(sentence, token.index());
      if (nickname.isPresent() && named.isPresent() && !isSomebodyElse(sentence, at, named.get())) {
        casting.aliases.putIfAbsent(nickname.get(), named.get().dossier());
        named.get().dossier().alsoCalled(nickname.get());
      }
    }
  }

  /** In "Stone called Ardal evil" the name behind the cue is not another one of Stone's. */
  private boolean isSomebodyElse(Sentence sentence, int at, Draft named) {
    return casting.in(sentence).stream()
        .filter(d -> d.first <= at && at <= d.last && d.form == Mention.Form.NAME)
        .anyMatch(d -> d.dossier().entry != null && d.dossier() != named.dossier());
  }

  private static int skipTo(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && List.of("to", "as", "by", "the", "“", "\"", "``", "‘", "'", "simply")
            .contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
      at++;
    }
    return at;
  }

  private Optional<String> quotedOrName(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()
        && (sentence.token(to).isProperNoun()
            || sentence.token(to).is("punct") && sentence.token(to).text().equals("-"))) {
      to++;
    }
    return to == from ? Optional.empty() : Optional.of(casting.text(sentence, from, to - 1));
  }

  private Optional<Draft> namedBefore(Sentence sentence, int position) {
    List<Draft> before = casting.in(sentence).stream()
        .filter(d -> d.head < position && d.form == Mention.Form.NAME && !d.place)
        .toList();
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** Surnames and acronyms that neither the gazetteer nor the tagger saw, but that the article has introduced. */
  private void findAgain(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (casting.at(sentence, token).isPresent() || !token.isNoun() || isInName(sentence, token)) {
        continue;
      }
      Dossier dossier = again(token);
      if (dossier != null) {
        casting.add(new Draft(
            sentence,
            token.index(),
            token.index(),
            token.index(),
            Mention.Form.NAME,
            List.of(dossier),
            dossier.isState() ? null : dossier.sector,
            "a name that the text introduced"));
      }
    }
  }

  private boolean isInName(Sentence sentence, Token token) {
    return casting.in(sentence).stream()
        .anyMatch(d -> d.first <= token.index() && token.index() <= d.last);
  }

  private @Nullable Dossier again(Token token) {
    Dossier alias = casting.aliases.get(token.text());
    if (alias != null || !token.isProperNoun() || token.text().length() < 4) {
      return alias;
    }
    return persons.bySurname(token.text());
  }
}
