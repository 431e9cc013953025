package org.culturalpearls.people.internal.contact;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of what people have told about how to be reached. */
interface ContactDetails extends JpaRepository<ContactDetail, Long> {}
