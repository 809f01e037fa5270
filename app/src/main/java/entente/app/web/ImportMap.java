package entente.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where browsers find the libraries that modules import by name: files of the WebJars on the class path. */
final class ImportMap {
  private static final String PLACE = "META-INF/resources/webjars/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String json;

  private ImportMap(String json) {
    this.json = json;
  }

  /** The map of the libraries that {@code libraries.properties} names with their versions. */
  static ImportMap ofClassPath() {
    try (InputStream list = ImportMap.class.getResourceAsStream("libraries.properties")) {
      Properties libraries = new Properties();
      libraries.load(list);
      Map<String, String> places = new TreeMap<>();
      for (String name : libraries.stringPropertyNames()) {
        places.put(name, place(name, libraries.getProperty(name)));
      }
      return new ImportMap(JSON.writeValueAsString(Map.of("imports", places)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(String name, String version) throws IOException {
    String folder = PLACE + name + "/" + version + "/";
    try (InputStream in =
        ImportMap.class.getClassLoader().getResourceAsStream(folder + "package.json")) {
      if (in == null) {
        throw new IOException("The library " + name + " " + version + " is not on the class path");
      }
      JsonNode described = JSON.readTree(in);
      JsonNode module = described.get("module");
      return "/webjars/" + name + "/" + version + "/" + module.asString();
    }
  }

  /** The map as it stands in a page. */
  String json() {
    return json;
  }

  /** What the content security policy allows this one inline element by: it is data, and no other may stand in its place. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
