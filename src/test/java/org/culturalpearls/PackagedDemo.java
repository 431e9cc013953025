package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What nodes in processes of their own start from, made once for all JVMs of a build: the packaged
 * application unpacked, an archive of its classes as the container image has one, and the files of
 * a database in which the demo is loaded. Outside of the build, which names its jar, each JVM makes
 * the database for itself, and nodes start from the class path.
 */
final class PackagedDemo {

  private static final Path JAR = Path.of(System.getProperty("packaged.jar", ""));
  private static final boolean PACKAGED = Files.isRegularFile(JAR);

  private final Path folder;

  private PackagedDemo(Path folder) {
    this.folder = folder;
  }

  /** The files of the database server, to be copied: whoever starts it on them changes them. */
  static Path data() {
    return Made.ONCE.ofServer();
  }

  /** How a JVM starts this main class with what the application consists of. */
  static List<String> program(Class<?> main) {
    return PACKAGED
        ? List.of(
            "-XX:SharedArchiveFile=" + Made.ONCE.archive(),
            "-cp",
            Made.ONCE.classPath(),
            main.getName())
        : List.of("-cp", RunningApplication.classPath(), main.getName());
  }

  /** What was packaged, and what only tests have; the archive is good for all that begins so. */
  private String classPath() {
    return Stream.concat(
            Stream.of(jar()),
            Stream.of(RunningApplication.classPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(this::isOfTests))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean isOfTests(Path entry) {
    return Files.isDirectory(entry)
        ? entry.endsWith("test-classes")
        : Files.notExists(unpacked().resolve("lib").resolve(entry.getFileName()));
  }

  private Path jar() {
    return unpacked().resolve(JAR.getFileName());
  }

  private Path ofServer() {
    return folder.resolve("data");
  }

  private Path unpacked() {
    return folder.resolve("application");
  }

  private Path archive() {
    return folder.resolve("classes.jsa");
  }

  private PackagedDemo makeUnlessThere() throws IOException {
    Path done = folder.resolve("done");
    if (Files.exists(done)
        && Files.getLastModifiedTime(done).compareTo(Files.getLastModifiedTime(JAR)) > 0) {
      return this;
    }
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    unpack();
    load();
    Files.createFile(done);
    return this;
  }

  private void unpack() throws IOException {
    Process unpacking =
        new ProcessBuilder(
                RunningApplication.java(),
                "-Djarmode=tools",
                "-jar",
                JAR.toString(),
                "extract",
                "--destination",
                unpacked().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jar()).as(said).exists();
  }

  private void load() throws IOException {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(ofServer())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        RunningApplication node =
            RunningApplication.begin(
                PACKAGED
                    ? List.of("-XX:ArchiveClassesAtExit=" + archive(), "-jar", jar().toString())
                    : program(CulturalPearls.class),
                RunningApplication.withDatabase(
                    server.getJdbcUrl("postgres", "postgres"),
                    Map.of("SPRING_PROFILES_ACTIVE", "demo")))) {
      node.address();
    }
  }

  private static final class Made {

    static final PackagedDemo ONCE = make();

    private static PackagedDemo make() {
      try {
        if (!PACKAGED) {
          Path folder = Files.createTempDirectory("demo");
          Runtime.getRuntime()
              .addShutdownHook(
                  new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
          PackagedDemo demo = new PackagedDemo(folder);
          demo.load();
          return demo;
        }
        Path folder = JAR.resolveSibling("packaged-demo");
        try (FileChannel lock =
                FileChannel.open(
                    JAR.resolveSibling("packaged-demo.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var held = lock.lock()) {
          return new PackagedDemo(folder).makeUnlessThere();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
