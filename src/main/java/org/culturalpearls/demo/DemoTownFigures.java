package org.culturalpearls.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds invented towns with invented numbers; some have none, as in life. */
@Component
@Profile("demo")
class DemoTownFigures {

  private static final String FILE = "demo/towns.csv";

  private final MunicipalityService municipalities;
  private final TownFigureService figures;

  DemoTownFigures(MunicipalityService municipalities, TownFigureService figures) {
    this.municipalities = municipalities;
    this.figures = figures;
  }

  MunicipalityId add(PersonId coordinator, String name, Country country) {
    MunicipalityId town =
        municipalities.add(coordinator, new MunicipalityService.Add(name, country, ""));
    read()
        .lines()
        .map(line -> line.split(","))
        .filter(cells -> cells[0].equals(name))
        .findFirst()
        .ifPresent(
            cells ->
                figures.change(
                    coordinator,
                    new TownFigureService.Change(
                        town, figures.forChange(coordinator, town).version(), numbers(cells))));
    return town;
  }

  private static TownFigures numbers(String[] cells) {
    return new TownFigures(
        Integer.valueOf(cells[1]),
        Integer.valueOf(cells[2]),
        new BigDecimal(cells[3]),
        new BigDecimal(cells[4]));
  }

  private static String read() {
    try {
      return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
