package entente.app.cli;

import entente.actor.Actor;
import entente.app.SmallEngine;
import entente.app.Story;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands as a user would type them, on a library of its own, with a small engine that needs no models. */
final class Shell {
  static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  static final Actor GONDOR = Story.state("GON", "Gondor");

  /** What a command printed and told the shell. */
  record Answer(int code, String out, String err) {}

  private final Path library;
  private String input = "";
  private int width = 80;

  Shell(Path library) {
    this.library = library;
  }

  /** What comes in for the next commands. */
  Shell given(String text) {
    input = text;
    return this;
  }

  /** How wide the terminal is for the next commands. */
  Shell wide(int columns) {
    width = columns;
    return this;
  }

  /** Runs a command on the library. */
  Answer run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--library";
    all[arguments.length + 1] = library.toString();
    return plain(all);
  }

  /** Runs a command as it is. */
  Answer plain(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err),
        width,
        false,
        false,
        java.time.Clock.fixed(
            java.time.Instant.parse("2026-03-04T05:06:07Z"), java.time.ZoneOffset.UTC));
    int code = Entente.run(console, files -> new SmallEngine(), arguments);
    return new Answer(code, out.toString(), err.toString());
  }

  /** Puts a story into the library as another engine would, or with another text. */
  void putAgain(Story story) {
    try (var opened = entente.app.library.Library.openForWriting(library)) {
      opened.put(story.reading(), "another print");
    }
  }

  /** Puts stories into the library. */
  void put(List<Story> stories) {
    try (var opened = entente.app.library.Library.openForWriting(library)) {
      stories.forEach(story -> opened.put(story.reading(), "print"));
    }
  }
}
