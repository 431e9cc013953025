package org.culturalpearls.shared.personaldata;

import java.util.List;

/**
 * What a module holds about persons, table by table and column by column. Every module with tables
 * has one: a test compares them with the database, so that none is forgotten when a person asks for
 * a copy or for erasure.
 */
public interface PersonalDataInventory {

  List<PersonalDataTable> tables();
}
