package org.culturalpearls.privacy.internal;

import java.util.List;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.held.HeldTable;
import org.culturalpearls.shared.held.PersonalData;
import org.springframework.stereotype.Component;

/** All that the modules say they hold. */
@Component
class HeldTables {

  private final List<PersonalData> modules;

  HeldTables(List<PersonalData> modules) {
    this.modules = modules;
  }

  List<HeldTable> all() {
    return modules.stream().flatMap(module -> module.tables().stream()).toList();
  }

  HeldTable table(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.privacy.no-place"));
  }
}
