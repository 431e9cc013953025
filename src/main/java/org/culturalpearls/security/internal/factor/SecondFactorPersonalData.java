package org.culturalpearls.security.internal.factor;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data of second factors. */
@Component
class SecondFactorPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("second_factor")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("whose second factor", "person_id")
            .secret("the encrypted key of the person's app", "sealed_key")
            .fact("when it was set up", "since")
            .nothing("so that each code counts once", "used_step"),
        PersonalDataTable.of("recovery_code")
            .goesWithThePerson()
            .namedBy("t.code_hash")
            .person("whose recovery code", "person_id")
            .secret("proves a recovery code", "code_hash"),
        PersonalDataTable.of("second_factor_rule")
            .namedBy("t.required_from::text")
            .nothing("of the installation", "required_from"));
  }
}
