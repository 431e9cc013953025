package org.culturalpearls.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the code came to by work does not get lost again. */
class HouseTest {

  private static final Map<Measure, Found> NOW = count(new Checkout(Path.of("")));

  private static Map<Measure, Found> count(Checkout checkout) {
    Map<Measure, Found> found = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      found.put(measure, measure.of(checkout));
    }
    return found;
  }

  @TestFactory
  List<DynamicTest> staysWithinItsLimits() {
    Before before = Before.kept();
    return Arrays.stream(Measure.values())
        .map(
            measure ->
                DynamicTest.dynamicTest(
                    measure.title(),
                    () ->
                        assertThat(NOW.get(measure).count())
                            .as("%s: %s", measure.title(), NOW.get(measure).where())
                            .isLessThanOrEqualTo(
                                measure
                                    .goal()
                                    .allowed()
                                    .applyAsInt(before.figures().get(measure)))))
        .toList();
  }

  @Test
  void pageTellsWhatIsCounted() throws Exception {
    if (System.getProperty("house.before") != null) {
      Before.count(Path.of(System.getProperty("house.before"))).keep();
    }
    String page = HousePage.of(NOW, Before.kept());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(HousePage.FILE, page);
    }
    assertThat(HousePage.lasting(Files.readString(HousePage.FILE)))
        .as("mvn test -Dtest=HouseTest -Ddocs.write=true writes it")
        .isEqualTo(HousePage.lasting(page));
  }
}
