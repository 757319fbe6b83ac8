"""French: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Vacances", "VACANCES 🏖️", "congés", "mes vacances",),
    "closed": (
        "nous sommes fermés du 24 au 31 décembre", "fermé demain de 14h à 17h", "on est fermé lundi",
        "on ferme à 16h aujourd'hui", "vendredi nous fermons à 15h", "fermé demain sauf Anna",
        "fermé du 24 au 26 décembre sauf le 25", "le salon est fermé vendredi", "on sera fermés le 3",
        "je prends mon lundi", "je ne travaille pas demain après-midi", "congés du 1er au 14 août",
        "congé annuel", "on part du 1er au 10 mai", "jeudi on ferme plus tôt, à 15h",
        "pas de travail la semaine prochaine",
    ),
    "block": (
        "bloque mardi après 15h", "bloque le calendrier d'Anna mardi", "tu peux bloquer jeudi 14h-16h",
        "bloque mon agenda mardi prochain", "marque vendredi après-midi comme occupé",
    ),
    "free": ("libère jeudi matin", "débloque mardi", "débloque jeudi après 14h", "rouvre vendredi",),
    "reopen": (
        "annuler mes vacances", "supprime mes congés", "annule la fermeture du 24 décembre",
        "supprimer la fermeture", "supprime la fermeture de Noël", "terminer mes vacances plus tôt",
    ),
    "coming": (
        "qui vient demain ?", "mes rendez-vous de demain", "planning", "qui est venu hier",
        "qui est venu hier ?", "qui était là hier", "qui avait rendez-vous hier", "les rendez-vous d'hier",
        "j'ai qui demain", "c'est quoi le planning de demain", "montre-moi les rendez-vous de demain",
        "qui est réservé samedi", "combien de clients j'ai aujourd'hui", "planning de vendredi",
    ),
    "late": (
        "j'ai 30 minutes de retard", "je suis en retard de 20 minutes", "j'ai 20 min de retard",
        "je serai en retard d'une demi-heure", "coincé dans les bouchons, 15 minutes de retard",
        "une demi-heure de retard aujourd'hui", "embouteillage, je serai 20 minutes en retard",
    ),
    "undo": ("annuler", "annule ça", "annule le dernier changement",),
    "help": ("aide", "que puis-je écrire ici",),
    "report": ("bilan du jour", "comment s'est passée la journée", "résumé de la journée",),
    "asked": (
        "quelles fermetures sont prévues ?", "on est fermés demain ?", "est-ce qu'on est fermé demain ?",
        "sommes-nous fermés demain", "on est ouverts dimanche ?", "le salon est fermé lundi ?",
        "est-ce que nous sommes ouverts le 25 décembre ?", "quand sommes-nous fermés ?",
        "demain c'est fermé ?", "on est ouverts le 26 décembre ?", "y a-t-il des fermetures en décembre ?",
    ),
    "not_closed": (
        "nous ne sommes pas fermés demain", "on n'est pas fermé lundi", "nous ne fermons pas demain",
        "on reste ouverts lundi",
    ),
    "weekly": ("fermé tous les lundis", "on est fermé le lundi", "fermé chaque dimanche",),
    "": (
        "je voudrais un rendez-vous demain", "vous êtes fermés demain ?",
        "je voudrais annuler mon rendez-vous", "bonjour",
    ),
}  # fmt: skip
