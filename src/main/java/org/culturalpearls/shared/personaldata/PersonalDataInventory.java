package org.culturalpearls.shared.personaldata;

import java.util.List;

/**
 * The personal data of a module, table by table and column by column. Every module with tables has
 * one: a test compares them with the database, so that none is forgotten when a person requests a
 * copy or erasure.
 */
public interface PersonalDataInventory {

  List<PersonalDataTable> tables();
}
