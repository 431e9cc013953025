package org.culturalpearls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The classes of tests by their names without package, which are given once only. */
public final class TestClasses {

  private static final Path SOURCES = Path.of("src/test/java");

  private TestClasses() {}

  /** Those that the build runs. */
  public static Map<String, Class<?>> all() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(file -> file.matches(".*(Test|IT)\\.java"))
          .map(TestClasses::load)
          .filter(type -> !type.isAnnotation())
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the class has a test of this name, its own or one of those that it extends. */
  public static boolean hasTest(Class<?> type, String name) {
    return !ReflectionSupport.findMethods(
            type,
            method ->
                method.getName().equals(name)
                    && AnnotationSupport.isAnnotated(method, Testable.class)
                    && !AnnotationSupport.isAnnotated(method, Disabled.class),
            HierarchyTraversalMode.TOP_DOWN)
        .isEmpty();
  }

  /** Not initialized: some start a server. */
  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".java".length()).replace('/', '.');
    try {
      return Class.forName(name, false, TestClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
