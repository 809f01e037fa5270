package entente.statement;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Span;
import entente.attribution.Speech;
import entente.language.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who says what in one article: the speeches with their sources resolved to actors. */
final class Voices {
  private final Analysis analysis;
  private final Cast cast;
  private final List<Speech> speeches;

  Voices(Analysis analysis, List<Speech> speeches, Cast cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.speeches =
        speeches.stream().sorted(Comparator.comparing(Voices::size).reversed()).toList();
  }

  private static int size(Speech speech) {
    List<Span> contents = speech.contents();
    return contents.get(contents.size() - 1).end() - contents.get(0).begin();
  }

  /**
   * Who says that the trigger's event is so, outermost first. A speech whose own cue is the trigger does not say the
   * event, it is the event.
   */
  List<Attribution> chain(Span trigger) {
    List<Attribution> chain = new ArrayList<>();
    for (Speech speech : speeches) {
      boolean isTheEvent = speech.cue() != null && speech.cue().span().overlaps(trigger);
      if (speech.says(trigger) && !isTheEvent) {
        add(chain, attribution(speech, trigger));
      }
    }
    return named(chain);
  }

  /** "X said she had been told that": between named sources a hidden one tells nothing. */
  private static List<Attribution> named(List<Attribution> chain) {
    List<Attribution> named = chain.stream().filter(a -> a.name() != null).toList();
    return named.isEmpty() ? chain : named;
  }

  /** The same source twice in a row is one link: "Filkins wrote … Filkins added". */
  private static void add(List<Attribution> chain, Attribution link) {
    if (!chain.isEmpty()) {
      Attribution last = chain.get(chain.size() - 1);
      boolean same = link.name() != null && link.name().equals(last.name());
      if (same || link.name() == null && last.name() == null) {
        chain.set(chain.size() - 1, link);
        return;
      }
    }
    chain.add(link);
  }

  private Attribution attribution(Speech speech, Span place) {
    Optional<Actor> speaker = speaker(speech);
    Span content =
        speech.contents().stream().filter(c -> c.contains(place)).findFirst().orElseThrow();
    return new Attribution(
        name(speech),
        speaker.map(Actor::id).orElse(null),
        speech.quoted(),
        speech.source() == null ? null : excerpt(speech.source().span()),
        speech.cue() == null ? null : excerpt(speech.cue().span()),
        excerpt(content));
  }

  private Optional<Mention> mention(Speech speech) {
    Speech.Source source = speech.source();
    return source == null ? Optional.empty() : cast.at(source.sentence(), source.head());
  }

  private Optional<Actor> speaker(Speech speech) {
    return mention(speech).map(m -> m.actors().get(0));
  }

  /** The speaker's name; for a source that is no known actor the words of the text without article; null if hidden. */
  private @Nullable String name(Speech speech) {
    Optional<Actor> speaker = speaker(speech);
    if (speaker.isPresent()) {
      return speaker.get().name();
    }
    return speech.source() == null
        ? null
        : plain(excerpt(speech.source().span()).text());
  }

  private static String plain(String words) {
    String plain = words.replaceFirst("(?i)^(the|an|a)\\s+", "").replaceAll("\\s+", " ");
    return plain.isEmpty() ? words : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  /** The innermost speaker whose words hold the place, for what a speaker demands in them. */
  Optional<Party> speakerAt(Span place) {
    Optional<Party> innermost = Optional.empty();
    for (Speech speech : speeches) {
      if (speech.says(place) && mention(speech).isPresent()) {
        innermost = mention(speech).map(m -> party(m, "who speaks"));
      }
    }
    return innermost;
  }

  private Party party(Mention mention, String how) {
    return new Party(
        mention.actors().get(0),
        excerpt(mention.span()),
        mention.sector(),
        how + ": " + mention.how());
  }

  private Excerpt excerpt(Span span) {
    return Excerpt.of(analysis.article(), span);
  }

  // ---- quotes
  // -------------------------------------------------------------------------------------------------

  /** Every speech of the article, in the order of the text. */
  List<Quote> quotes() {
    List<Speech> ordered = new ArrayList<>(speeches);
    ordered.sort(Comparator.comparing(s -> s.contents().get(0)));
    Map<Speech, String> ids = new LinkedHashMap<>();
    ordered.forEach(s -> ids.put(s, id(s)));
    List<Quote> quotes = new ArrayList<>();
    ordered.forEach(s -> quotes.add(quote(s, ids)));
    return quotes;
  }

  private String id(Speech speech) {
    String cue = speech.cue() == null ? "" : String.valueOf(speech.cue().span().begin());
    return Identity.of(
        "q",
        analysis.article().id(),
        cue,
        String.valueOf(speech.contents().get(0).begin()));
  }

  private Quote quote(Speech speech, Map<Speech, String> ids) {
    return new Quote(
        ids.get(speech),
        analysis.article().id(),
        mention(speech).map(m -> party(m, "source")).orElse(null),
        name(speech),
        speech.quoted(),
        speech.source() == null ? null : excerpt(speech.source().span()),
        speech.cue() == null ? null : excerpt(speech.cue().span()),
        speech.contents().stream().map(this::excerpt).toList(),
        about(speech),
        within(speech, ids));
  }

  private List<Party> about(Speech speech) {
    Map<String, Party> about = new LinkedHashMap<>();
    for (Mention mention : cast.mentions()) {
      if (speech.says(mention.span())) {
        for (Actor actor : mention.actors()) {
          Party party = new Party(actor, excerpt(mention.span()), mention.sector(), mention.how());
          about.putIfAbsent(actor.id(), party);
        }
      }
    }
    return List.copyOf(about.values());
  }

  private List<String> within(Speech speech, Map<Speech, String> ids) {
    Span own = speech.contents().get(0);
    return speeches.stream()
        .filter(s -> s != speech && s.says(own) && size(s) > size(speech))
        .map(s -> String.valueOf(ids.get(s)))
        .toList();
  }
}
