/** Persons, groups and rights as the engine sees them, read from our own tables. */
package org.culturalpearls.workflow.identity;
