package org.culturalpearls.privacy.internal;

import java.util.List;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** The personal-data inventories of all modules. */
@Component
class PersonalDataTables {

  private final List<PersonalDataInventory> modules;

  PersonalDataTables(List<PersonalDataInventory> modules) {
    this.modules = modules;
  }

  List<PersonalDataTable> all() {
    return modules.stream().flatMap(module -> module.tables().stream()).toList();
  }

  PersonalDataTable table(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.privacy.no-place"));
  }
}
