package org.culturalpearls.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.culturalpearls.CulturalPearls;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesPageTest {

  @Test
  void pageShowsTheModulesAsTheyAre() throws Exception {
    String page = ModulesPage.of(ApplicationModules.of(CulturalPearls.class));
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(ModulesPage.FILE, page);
    }
    assertThat(Files.readString(ModulesPage.FILE))
        .as("mvn test -Dtest=ModulesPageTest -Ddocs.write=true writes it")
        .isEqualTo(page);
  }
}
