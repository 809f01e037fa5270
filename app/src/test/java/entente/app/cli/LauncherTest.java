package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with tools that only pretend: they say their version, and Maven puts down what a build leaves behind. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private record Answer(int code, String output) {}

  @TempDir
  private Path folder;

  private Path home;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("my house"));
    for (String module : List.of("core", "app")) {
      Files.createDirectories(home.resolve(module).resolve("src"));
      Files.writeString(home.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Files.createDirectories(home.resolve("samples"));
    Files.createDirectories(folder.resolve("bin"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    script(home.resolve("entente"), Files.readString(Path.of("..", "entente")));
    tool(
        "java",
        "case $1 in -version) echo 'openjdk version \"17.0.15\" 2025-04-15' >&2;; *) printf '<%s>' \"$@\";; esac");
    tool("javac", "");
    tool(
        "mvn",
        "case $1 in -v) echo 'Apache Maven 3.8.7';; *) sleep 0.05; mkdir -p app/target core/target/classes; touch app/target/libs; echo \"$PWD/app/target/libs\" >app/target/classpath;"
            + " touch app/target/entente-app-1.jar; echo built >>../builds;; esac");
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void tool(String name, String body) throws IOException {
    script(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + body + "\n");
  }

  private Answer run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(List.of(home.resolve("entente").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("COLUMNS");
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), output);
  }

  private long builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsOnceThenStartsAtOnce() throws Exception {
    Answer first = run("actors", "Qassem Soleimani");
    assertThat(first.output())
        .startsWith("Building Entente (only now; the first time takes some minutes) ...\n")
        .endsWith("<entente.app.cli.Entente><actors><Qassem Soleimani>");
    assertThat(first.code()).isZero();
    assertThat(run("actors").output()).startsWith("<-XX:TieredStopAtLevel=1>").endsWith("<actors>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceHasChanged() throws Exception {
    run("actors");
    Path source = Files.writeString(home.resolve("core/src/Source.java"), "class Source {}");
    // Some file systems tell the time in whole seconds.
    Files.setLastModifiedTime(
        source, FileTime.from(Files.getLastModifiedTime(source).toInstant().plusSeconds(5)));
    run("actors");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenALibraryIsGone() throws Exception {
    run("actors");
    Files.delete(home.resolve("app/target/libs"));
    assertThat(run("actors").output()).startsWith("Building").endsWith("<actors>");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void twoFirstStartsBuildOnce() throws Exception {
    Thread other = new Thread(() -> {
      try {
        run("actors");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    other.start();
    run("actors");
    other.join();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void namesAnOldJava() throws Exception {
    tool("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    Answer answer = run("actors");
    assertThat(answer.code()).isEqualTo(ExitCodes.LIBRARY);
    assertThat(answer.output())
        .startsWith("Entente needs a JDK 17 or later (found 11.0.2 at ")
        .contains("Install one");
  }

  @Test
  void namesAnOldMaven() throws Exception {
    tool("mvn", "echo 'Apache Maven 3.6.3'");
    assertThat(run("actors").output())
        .startsWith("Entente needs Maven 3.8.7 or later to build itself (found 3.6.3).");
  }

  @Test
  void showsTheEndOfAFailedBuild() throws Exception {
    tool(
        "mvn",
        "case $1 in -v) echo 'Apache Maven 3.9.1';; *) echo 'cannot resolve'; exit 1;; esac");
    Answer answer = run("actors");
    assertThat(answer.code()).isEqualTo(ExitCodes.LIBRARY);
    assertThat(answer.output())
        .contains("cannot resolve\nThe build failed;")
        .contains("check the network connection");
  }

  @Test
  void readingGetsMemory() throws Exception {
    assertThat(run("read", "-").output()).contains("<-Xmx3g>").doesNotContain("TieredStopAtLevel");
    // Pages and assistants read what they are given, too.
    assertThat(run("serve").output()).contains("<-Xmx3g>").doesNotContain("TieredStopAtLevel");
    assertThat(run("mcp").output()).contains("<-Xmx3g>").doesNotContain("TieredStopAtLevel");
  }
}
