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
        PersonalDataTable.of("user_entities")
            .whose("t.name = cast(:person as text)")
            .goesWithThePerson()
            .secret("by which the person's devices know the account", "id")
            .nothing("the person's id as text, by which the rows are found", "name")
            .nothing("the same", "display_name"),
        PersonalDataTable.of("user_credentials")
            .whose(
                "t.user_entity_user_id = (select id from user_entities"
                    + " where name = cast(:person as text))")
            .goesWithThePerson()
            .namedBy("t.credential_id")
            .secret("by which a device knows its passkey", "credential_id", "user_entity_user_id")
            .secret("what proves a passkey", "public_key", "attestation_object")
            .secret("what the device was asked when it made it", "attestation_client_data_json")
            .nothing("what the device can do", "signature_count", "uv_initialized")
            .nothing("what the device can do", "backup_eligible", "backup_state")
            .nothing("what the device can do", "authenticator_transports")
            .nothing("what the device can do", "public_key_credential_type")
            .fact("what the person called it, made and used when", "label", "created", "last_used"),
        PersonalDataTable.of("second_factor_rule")
            .namedBy("t.required_from::text")
            .nothing("of the installation", "required_from"));
  }
}
