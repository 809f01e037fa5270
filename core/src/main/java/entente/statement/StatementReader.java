package entente.statement;

import entente.actor.ActorReader;
import entente.actor.Cast;
import entente.actor.Gazetteer;
import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.attribution.Speech;
import entente.attribution.SpeechReader;
import entente.event.EventMatch;
import entente.event.EventReader;
import entente.event.Lexicon;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads an article into statements: the one door of the engine. A reader may be shared by any number of threads; the
 * same article always gives the same reading.
 */
public final class StatementReader {
  /** Raised whenever the engine reads otherwise than before, so that libraries know what to read again. */
  private static final String ENGINE = "3";

  private final LanguageReader language;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final SpeechReader speeches;
  private final ActorReader actors;
  private final EventReader events;

  private StatementReader(Lexicon lexicon, Gazetteer gazetteer) {
    this.language = LanguageReader.load();
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.speeches = new SpeechReader();
    this.actors = new ActorReader(gazetteer);
    this.events = new EventReader(lexicon);
  }

  /** A reader with the built-in lexicon; its models are loaded on the first call, which takes some seconds. */
  public static StatementReader load() {
    return new StatementReader(Lexicon.load(), Gazetteer.load());
  }

  /**
   * A reader with a user's own examples besides the built-in lexicon.
   *
   * @param lexicons files of examples; the first that fits wins over the built-in ones
   * @throws IOException if a file cannot be read
   * @throws entente.event.LexiconException if an example cannot be compiled
   */
  public static StatementReader load(List<Path> lexicons) throws IOException {
    return load(lexicons, List.of());
  }

  /**
   * A reader with a user's own examples and actors besides the built-in ones.
   *
   * @param lexicons files of examples; the first that fits wins over the built-in ones
   * @param actors dictionaries and tables of actors, as for {@link Gazetteer#load(List)}; they win over the built-in ones
   * @throws IOException if a file of examples cannot be read
   * @throws entente.event.LexiconException if an example cannot be compiled
   * @throws entente.actor.ActorFileException if a file of actors cannot be read or understood
   */
  public static StatementReader load(List<Path> lexicons, List<Path> actors) throws IOException {
    Gazetteer gazetteer = Gazetteer.load(actors);
    return new StatementReader(Lexicon.load(lexicons), gazetteer);
  }

  /** Changes whenever the engine, the lexicon or the knowledge of actors would read the same article otherwise. */
  public String fingerprint() {
    String actorFiles = gazetteer.fingerprint();
    return ENGINE + "-" + lexicon.fingerprint() + (actorFiles.isEmpty() ? "" : "-" + actorFiles);
  }

  /** Whether an actor's id is one that the gazetteer or a user's file of actors gives. */
  public boolean knows(String actor) {
    return gazetteer.byId(actor).isPresent();
  }

  /**
   * Everything that the articles in a file or folder state, in the order of the names and of the texts; one article at a
   * time is read. What cannot be read is left out; {@link ArticleReader} finds it with its reason. Close the stream if it is
   * not read to its end.
   */
  public Stream<Statement> statements(Path files) {
    return new ArticleReader(ReadingOptions.defaults())
        .read(files)
        .flatMap(found -> found instanceof Found.Read read
            ? read(read.article()).statements().stream()
            : Stream.empty());
  }

  /** Reads one article. */
  public Reading read(Article article) {
    Analysis analysis = language.analyse(article);
    List<Speech> said = speeches.read(analysis);
    Cast cast = actors.read(analysis, said);
    List<EventMatch> matches =
        new Implied(analysis, cast, said).completed(events.read(analysis, cast));
    Voices voices = new Voices(analysis, said, cast);
    StatementBuilder.Built built = new StatementBuilder(analysis, cast, voices).build(matches);
    return new Reading(analysis, cast, voices.quotes(), built.statements(), built.doubtful());
  }
}
