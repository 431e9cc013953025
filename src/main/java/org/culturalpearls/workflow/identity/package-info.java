/** Persons, groups and authorizations for the engine, read from our own tables. */
package org.culturalpearls.workflow.identity;
