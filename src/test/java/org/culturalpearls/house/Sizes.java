package org.culturalpearls.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much there is, and how much of it in one place. */
final class Sizes {

  private static final int SMALL = 15;

  private Sizes() {}

  static Found types(Checkout checkout) {
    return Found.all(checkout.types().size());
  }

  static Found smallTypes(Checkout checkout) {
    return Found.all(checkout.types().stream().filter(type -> type.lines().size() < SMALL).count());
  }

  static Found lines(Checkout checkout) {
    return Found.all(linesOfTypes(checkout).count());
  }

  static Found codeLines(Checkout checkout) {
    return Found.all(
        linesOfTypes(checkout)
            .filter(line -> !line.isBlank() && !line.matches("(import|package) .*"))
            .count());
  }

  static Found largestPackage(Checkout checkout) {
    return largest(checkout.types());
  }

  static Found largestDoor(Checkout checkout) {
    Set<String> doors =
        checkout.packages().stream()
            .filter(info -> info.code().matches("(?s).*@(ApplicationModule|NamedInterface)\\b.*"))
            .map(SourceFile::folder)
            .collect(toSet());
    return largest(
        checkout.types().stream().filter(type -> doors.contains(type.folder())).toList());
  }

  static Found longestMessages(Checkout checkout) {
    return Found.largest(
        checkout.resources(".properties").stream()
            .collect(toMap(SourceFile::path, file -> file.lines().size())));
  }

  private static Found largest(List<SourceFile> types) {
    return Found.largest(types.stream().collect(groupingBy(SourceFile::folder, counting())));
  }

  private static Stream<String> linesOfTypes(Checkout checkout) {
    return checkout.types().stream().flatMap(type -> type.lines().stream());
  }
}
