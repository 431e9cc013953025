package org.culturalpearls.portal.me;

import java.util.Optional;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/**
 * How a person is reached, as typed.
 *
 * @param telephoneShown "true" or null
 * @param version as read; empty before anything was told
 */
record ContactForm(String telephone, String telephoneShown, String reachable, String version) {

  static ContactForm of(Optional<Versioned<ContactView>> told) {
    return told.map(
            read ->
                new ContactForm(
                    read.value().telephone(),
                    Boolean.toString(read.value().shown()),
                    read.value().reachable(),
                    Long.toString(read.version())))
        .orElseGet(() -> new ContactForm("", null, "", ""));
  }

  ContactService.Save command() {
    return new ContactService.Save(
        version == null || version.isBlank() ? null : FormValues.version(version),
        telephone,
        "true".equals(telephoneShown),
        reachable);
  }
}
