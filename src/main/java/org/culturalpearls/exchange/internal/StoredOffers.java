package org.culturalpearls.exchange.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of what is said about visits to practices. */
interface StoredOffers extends JpaRepository<StoredOffer, Long> {}
