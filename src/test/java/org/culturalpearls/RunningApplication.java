package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/**
 * The application in a process of its own, as it runs in production: the engine's web applications
 * keep their engine in static fields, so two nodes in one JVM would not be two.
 */
public class RunningApplication implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("is ready: (http://localhost:\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private RunningApplication(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a node on this database and waits until it is ready; settings as of a command line. */
  public static RunningApplication start(String databaseUrl, String... settings) {
    RunningApplication application = begin(databaseUrl, Map.of(), settings);
    application.address();
    return application;
  }

  /** Starts a node and doesn't wait for it. */
  public static RunningApplication begin(
      String databaseUrl, Map<String, String> environment, String... settings) {
    return begin(CulturalPearls.class, databaseUrl, environment, settings);
  }

  /** The same, by a main class that changes what the application is made of. */
  public static RunningApplication begin(
      Class<?> main, String databaseUrl, Map<String, String> environment, String... settings) {
    return begin(PackagedDemo.program(main), withDatabase(databaseUrl, environment), settings);
  }

  /** The same, of a packaged application, which may be another version than this one. */
  public static RunningApplication beginJar(
      Path jar, String databaseUrl, Map<String, String> environment, String... settings) {
    return begin(List.of("-jar", jar.toString()), withDatabase(databaseUrl, environment), settings);
  }

  static Map<String, String> withDatabase(String databaseUrl, Map<String, String> environment) {
    Map<String, String> withDatabase = new HashMap<>();
    withDatabase.put("SPRING_DATASOURCE_URL", databaseUrl);
    withDatabase.put("SPRING_DATASOURCE_USERNAME", "postgres");
    withDatabase.put("SPRING_DATASOURCE_PASSWORD", "");
    withDatabase.put(
        "PEARLS_SECONDFACTOR_KEY", TestDatabase.SECOND_FACTOR_KEY.replaceFirst(".*?=", ""));
    withDatabase.put("PEARLS_SECONDFACTOR_REQUIRED", "false");
    withDatabase.putAll(environment);
    return withDatabase;
  }

  /**
   * Starts it as on somebody's own machine, with a database of its own in this folder.
   *
   * @param profiles besides the one for such a machine
   */
  public static RunningApplication startLocal(Path data, String... profiles) {
    RunningApplication application =
        begin(
            PackagedDemo.program(CulturalPearls.class),
            Map.of(
                "SPRING_PROFILES_ACTIVE",
                Stream.concat(Stream.of("local"), Stream.of(profiles))
                    .collect(Collectors.joining(",")),
                "PEARLS_LOCAL_DATA",
                data.toString(),
                "PEARLS_SECONDFACTOR_REQUIRED",
                "false"));
    application.address();
    return application;
  }

  static RunningApplication begin(
      List<String> program, Map<String, String> environment, String... settings) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(program);
    command.add("--server.port=0");
    command.add("--server.address=127.0.0.1");
    command.addAll(List.of(settings));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      return new RunningApplication(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program by which this JVM was started. */
  static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  /** Without the empty entry at its end, which stands for the folder in which the build runs. */
  static String classPath() {
    return System.getProperty("java.class.path").replaceFirst(File.pathSeparator + "+$", "");
  }

  /** Where it listens, as its last line of the start says. */
  public String address() {
    Matcher ready = READY.matcher(line(READY));
    assertThat(ready.find()).isTrue();
    return ready.group(1);
  }

  /** The first line in which this occurs; waits for it. */
  public String line(Pattern what) {
    try {
      return Awaitility.await()
          .atMost(PATIENCE)
          .pollDelay(Duration.ZERO)
          .failFast(() -> assertThat(process.isAlive() || find(what) != null).isTrue())
          .until(() -> find(what), line -> line != null);
    } catch (TerminalFailureException | ConditionTimeoutException missing) {
      throw new AssertionError(what + " is not in:\n" + String.join("\n", lines), missing);
    }
  }

  private String find(Pattern what) {
    return lines.stream().filter(line -> what.matcher(line).find()).findFirst().orElse(null);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Asks it to end, as a service manager does; by its handle, which leaves its output open. */
  public void terminate() {
    process.toHandle().destroy();
  }

  /** Its exit code. */
  public int await() {
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it at once, as a power cut does. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    terminate();
    await();
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      lines.add("(no more output)");
    }
  }
}
