package org.culturalpearls.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds the finished cycles, as published by the programme: figures and Pearls, nothing else. */
@Component
@Profile("demo")
class DemoHistory {

  private final CycleService cycles;
  private final MunicipalityService municipalities;

  DemoHistory(CycleService cycles, MunicipalityService municipalities) {
    this.cycles = cycles;
    this.municipalities = municipalities;
  }

  void load(PersonId coordinator) {
    lines().stream().skip(1).forEach(line -> cycle(coordinator, line.split(",")));
  }

  private void cycle(PersonId coordinator, String[] cells) {
    String[] towns = cells[5].split(";");
    String[] countries = cells[6].split(";");
    List<MunicipalityId> pearls = new ArrayList<>();
    for (int i = 0; i < towns.length; i++) {
      pearls.add(
          municipalities.add(
              coordinator,
              new MunicipalityService.Add(towns[i], Country.valueOf(countries[i]), "")));
    }
    CycleFigures figures =
        new CycleFigures(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]));
    cycles.recordFinished(
        coordinator,
        new CycleService.RecordFinished(
            number(cells[0]), "Cycle " + cells[0], DemoPeople.ZONE, figures, pearls));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  private static List<String> lines() {
    try {
      return new ClassPathResource("demo/cycles.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
