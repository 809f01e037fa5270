package entente.actor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a user's files of actors, and makes a gazetteer of them and the built-in tables. */
final class ActorFiles {
  private final List<NamedEntry> known;
  private final Gazetteer builtIn;
  private final Set<String> states = new HashSet<>();
  private final List<OwnActor> actors = new ArrayList<>();
  private final MessageDigest digest = sha256();

  private ActorFiles(List<NamedEntry> known, RoleNames roles) {
    this.known = known;
    this.builtIn = new Gazetteer(known, roles, "");
    known.stream()
        .map(named -> named.entry().id())
        .filter(id -> id.startsWith("state:"))
        .forEach(id -> states.add(id.substring("state:".length())));
  }

  static Gazetteer load(List<Path> files) {
    RoleNames roles = RoleNames.load();
    ActorFiles reading = new ActorFiles(GazetteerTables.readAll(), roles);
    files.forEach(reading::read);
    List<NamedEntry> entries = new OwnActors(reading.builtIn, reading.known).with(reading.actors);
    return new Gazetteer(entries, roles, HexFormat.of().formatHex(reading.digest.digest()));
  }

  private void read(Path file) {
    byte[] bytes = bytes(file);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
    String text = text(file, bytes);
    String name = file.toString();
    if (isTable(file)) {
      table(CsvTable.read(name, text, ActorTable.COLUMNS));
    } else {
      actors.addAll(PetrarchFile.read(name, text, states, ActorWords.load().all("name-particle")));
    }
  }

  private static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private void table(List<CsvTable.Row> rows) {
    Map<String, String> bodies = new HashMap<>();
    for (CsvTable.Row row : rows) {
      String kind = row.text("kind").toLowerCase(Locale.ROOT).replace('z', 's');
      if (kind.equals("state")) {
        states.add(row.text("state").toUpperCase(Locale.ROOT));
        bodies.put(row.text("name"), "state:" + row.text("state").toUpperCase(Locale.ROOT));
      } else {
        bodies.put(row.text("name"), kind + ":" + Fold.id(row.text("name")));
      }
    }
    actors.addAll(new ActorTable(states, name -> body(name, bodies)).read(rows));
  }

  private Optional<String> body(String name, Map<String, String> bodies) {
    Optional<Gazetteer.Entry> entry =
        builtIn.byId(name).or(() -> OwnActors.named(builtIn, name, null));
    return entry.map(Gazetteer.Entry::id).or(() -> Optional.ofNullable(bodies.get(name)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ActorFileException(file + " does not exist. Check the path.");
    } catch (IOException e) {
      throw new ActorFileException(file + " cannot be read (" + e.getMessage() + ").");
    }
  }

  private static String text(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ActorFileException(file + " is not in UTF-8. Save it with that encoding.");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
