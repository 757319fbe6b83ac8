"""How people ask, agree, choose and name themselves: one module of lexicons per language."""
